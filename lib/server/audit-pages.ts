import { recordAudit } from './audit'
import { database } from './database'
import { namesOf } from './staff-names'
import type { StaffMember } from './staff-sessions'

/** One row of the audit trail as administrators read it: ids and names of things, never what a patient said. */
export type AuditLine = {
  readonly seq: string
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly object: string
  readonly outcome: string
  readonly detail: Readonly<Record<string, unknown>>
}
export type AuditPage = { readonly lines: readonly AuditLine[]; readonly older: string | undefined }

const PAGE = 50

/**
 * A page of the audit trail, newest first, by the trail's own number. Reading it is an event as well.
 * @param before the number that ends the page above; anything else than a number begins at the newest
 */
export async function readAudit(staff: StaffMember, before: string | undefined): Promise<AuditPage> {
  const from = before && /^\d{1,18}$/.test(before) ? BigInt(before) : undefined
  const rows = await database().$transaction(async (transaction) => {
    const found = await transaction.auditEvent.findMany({ ...(from && { where: { seq: { lt: from } } }), orderBy: { seq: 'desc' }, take: PAGE + 1 })
    await recordAudit(transaction, {
      actor: { kind: 'staff', id: staff.id },
      action: 'audit.read',
      object: { type: 'clinic', id: '1' },
      detail: { count: Math.min(found.length, PAGE) },
    })
    return found
  })
  const shown = rows.slice(0, PAGE)
  const names = await namesOf(shown.flatMap(({ actorKind, actorId }) => (actorKind === 'staff' && actorId ? [actorId] : [])))
  const lines = shown.map((row) => ({
    seq: String(row.seq),
    at: row.at,
    actor: names.get(row.actorId ?? '') ?? (row.actorKind === 'staff' ? 'somebody not signed in' : row.actorKind),
    action: row.action,
    object: row.objectType === 'clinic' ? 'clinic' : `${row.objectType} ${row.objectId}`,
    outcome: row.outcome,
    detail: (row.detail ?? {}) as Record<string, unknown>,
  }))
  return { lines, older: rows.length > PAGE ? lines.at(-1)?.seq : undefined }
}
