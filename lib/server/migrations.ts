import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { advisoryLocks } from './advisory-locks'
import { Refusal } from './refusal'

type Migration = { readonly name: string; readonly sql: string }

/**
 * Brings a database to the newest schema: applies, in the order of their names, the folders of prisma/migrations that it
 * has not seen. Each runs in one transaction together with its row in Prisma's own `_prisma_migrations`, so that it has
 * happened wholly or not at all, and `prisma migrate deploy` agrees. Two starts at once: one applies, the other waits.
 * @param url a role that owns the tables
 * @returns the names applied now
 * @throws Refusal when the database cannot be reached, an applied migration was edited or failed, or the database is
 *   newer than this code
 */
export async function migrate(url: string, folder = join('prisma', 'migrations')): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect().catch(refuseConnection)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLocks.migrations])
    await client.query(tableOfPrisma)
    const pending = unseen(readMigrations(folder), await applied(client))
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Names the code only: a message can hold the address, and the address the password. */
function refuseConnection(error: { code?: string }): never {
  const kind = error.code ?? 'no answer'
  throw new Refusal(`The database cannot be reached (${kind}). Does it run, and is DATABASE_URL right?`)
}

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, path: join(folder, name, 'migration.sql') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, sql: readFileSync(path, 'utf8') }))
}

type Applied = { readonly migration_name: string; readonly checksum: string; readonly finished_at: Date | null }

async function applied(client: pg.Client): Promise<readonly Applied[]> {
  const { rows } = await client.query<Applied>('SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL')
  return rows
}

function unseen(known: readonly Migration[], done: readonly Applied[]): readonly Migration[] {
  for (const row of done) {
    const name = row.migration_name
    const migration = known.find((each) => each.name === name)
    if (!migration) {
      throw new Refusal(
        `The database is newer than this version of the product: it has the migration "${name}", which is not here. ` +
          'Start the newer version, or restore a backup made before it.',
      )
    }
    if (!row.finished_at) {
      throw new Refusal(`The migration "${name}" began and did not finish. Restore the backup made before it.`)
    }
    if (!sameText(migration.sql, row.checksum)) {
      throw new Refusal(
        `The migration "${name}" was changed after it had been applied to this database. ` +
          'Put its file back as it was, and write the change as a migration of its own.',
      )
    }
  }
  return known.filter(({ name }) => !done.some((row) => row.migration_name === name))
}

/** Line ends may differ between checkouts; nothing else may. */
function sameText(sql: string, checksum: string): boolean {
  const plain = sql.replaceAll('\r\n', '\n')
  return [plain, plain.replaceAll('\n', '\r\n')].some((text) => checksumOf(text) === checksum)
}

function checksumOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}

async function apply(client: pg.Client, { name, sql }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksumOf(sql), name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw new Error(`The migration "${name}" failed, and nothing of it was applied.`, { cause: error })
  }
}

const tableOfPrisma = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`
