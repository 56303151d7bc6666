import { createHash } from 'node:crypto'
import { type Database, database, type Transaction } from './database'

/** How often something may be done within a while. */
export type Limit = { readonly kind: string; readonly most: number; readonly minutes: number }

/** The row of a counter. What it counts by (an address, a source) stands in it only as a hash. */
export const counterKey = (kind: string, ...parts: readonly string[]): string => `${kind}:${createHash('sha256').update(parts.join('\n')).digest('hex')}`

/**
 * Counts one use, or answers false where the limit is reached. One row and one statement whatever the load, so that a
 * thousand at once get no more than one after the other, on any number of nodes. What was refused is not counted.
 * @param by whose uses are counted together: a source, a draft
 */
export async function reserveWithin({ kind, most, minutes }: Limit, by: string, from: Database | Transaction = database()): Promise<boolean> {
  // No row comes back where the WHERE does not hold.
  const counted = await from.$queryRaw<unknown[]>`
    INSERT INTO sign_in_throttle AS kept (key, count, window_start) VALUES (${counterKey(kind, by)}, 1, now())
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN kept.window_start <= now() - make_interval(mins => ${minutes}::int) THEN 1 ELSE kept.count + 1 END,
      window_start = CASE WHEN kept.window_start <= now() - make_interval(mins => ${minutes}::int) THEN now() ELSE kept.window_start END
    WHERE kept.count < ${most} OR kept.window_start <= now() - make_interval(mins => ${minutes}::int)
    RETURNING kept.key`
  return counted.length > 0
}

/** Gives back one use that need not have been counted: in the transaction that counted it, while that is open. */
export async function giveBack({ kind }: Pick<Limit, 'kind'>, by: string, from: Database | Transaction = database()): Promise<void> {
  await from.$executeRaw`UPDATE sign_in_throttle SET count = greatest(0, count - 1) WHERE key = ${counterKey(kind, by)}`
}
