/**
 * Numbers of the PostgreSQL advisory locks in use, in one place so that no two purposes share one.
 * They are scoped to a database.
 */
export const advisoryLocks = {
  /** Held as long as a start owns an embedded server; in the database "postgres". */
  owner: 1_847_001,
  /** The number Prisma's own migrate takes, so that the two exclude each other. */
  migrations: 72_707_369,
  /** Held to the end of a transaction that appends to the audit chain. */
  audit: 1_847_002,
  /** Held while a drill is started, so that there is one at a time. */
  drill: 1_847_003,
} as const
