import type { Role } from './access'
import { recordAudit } from './audit'
import { database, type Transaction } from './database'
import { hashOfSecret, newSecret } from './secret'

/** Somebody signed in, as every page and action knows them. Read anew on every request. */
export type StaffMember = { readonly id: string; readonly name: string; readonly email: string; readonly role: Role; readonly session: string }

/** How long a session lasts: without activity, and at most. The clock of the database counts, so all nodes agree. */
export const SESSION_LIMITS = { idleMinutes: 15, absoluteHours: 12 } as const

/** The id under which a session's secret is stored: whoever reads the table cannot sign in with it. */
export const sessionIdOf = hashOfSecret

/** Starts a session and removes this person's dead ones. Returns the secret that only the browser keeps. */
export async function startSession(transaction: Transaction, staffId: string): Promise<string> {
  const secret = newSecret()
  await transaction.$executeRaw`
    DELETE FROM staff_session WHERE staff_id = ${staffId}::uuid AND created_at < now() - make_interval(hours => ${SESSION_LIMITS.absoluteHours}::int)`
  await transaction.$executeRaw`
    INSERT INTO staff_session (id, staff_id, created_at, last_seen_at) VALUES (${sessionIdOf(secret)}, ${staffId}::uuid, now(), now())`
  return secret
}

/**
 * Who a secret belongs to, if the session lives: not revoked, not idle too long, not too old, the account not disabled.
 * @param isActivity false when a page asks by itself: that keeps no session alive
 */
export async function readSession(secret: string, isActivity = true): Promise<StaffMember | undefined> {
  const id = sessionIdOf(secret)
  const [row] = await database().$queryRaw<(StaffMember & { stale: boolean })[]>`
    SELECT staff.id, staff.name, staff.email, staff.role, staff_session.last_seen_at < now() - interval '15 seconds' AS stale
    FROM staff_session JOIN staff ON staff.id = staff_session.staff_id
    WHERE staff_session.id = ${id} AND revoked_at IS NULL AND disabled_at IS NULL
      AND last_seen_at > now() - make_interval(mins => ${SESSION_LIMITS.idleMinutes}::int)
      AND staff_session.created_at > now() - make_interval(hours => ${SESSION_LIMITS.absoluteHours}::int)`
  if (!row) return undefined
  // Not on every request: a page with its parts would write the same minute again and again.
  if (row.stale && isActivity) await database().$executeRaw`UPDATE staff_session SET last_seen_at = now() WHERE id = ${id} AND revoked_at IS NULL`
  return { id: row.id, name: row.name, email: row.email, role: row.role, session: id }
}

/** Ends one session: the cookie is worth nothing from here on, wherever it is. */
export async function endSession(secret: string): Promise<void> {
  await database().$transaction(async (transaction) => {
    const [ended] = await transaction.$queryRaw<{ staffId: string }[]>`
      UPDATE staff_session SET revoked_at = now() WHERE id = ${sessionIdOf(secret)} AND revoked_at IS NULL RETURNING staff_id AS "staffId"`
    if (!ended) return
    await recordAudit(transaction, { actor: { kind: 'staff', id: ended.staffId }, action: 'staff.signed-out', object: { type: 'staff', id: ended.staffId } })
  })
}

/** Ends every session of a person, in the caller's transaction. Returns how many there were. */
export function endSessionsOf(transaction: Transaction, staffId: string): Promise<number> {
  return transaction.$executeRaw`UPDATE staff_session SET revoked_at = now() WHERE staff_id = ${staffId}::uuid AND revoked_at IS NULL`
}
