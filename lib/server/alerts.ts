import type { AlertPerson, OpenAlert, Urgency } from '@/lib/documents/queue-line'
import { recordAudit } from './audit'
import { now } from './clock'
import { database } from './database'
import { contactInDraft } from './draft-contact'
import { readIdentity } from './identity'
import { log } from './log'
import { unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'

/** More than this many open at once is a clinic that has stopped answering them; the oldest stand first in their urgency. */
const MOST = 300
const NAMED_IN_AUDIT = 20
const RANK: Readonly<Record<Urgency, number>> = { EMERGENT: 0, 'SAME-DAY': 1, PRIORITY: 2, ROUTINE: 3 }

/** How long an alert of an unsent form stays in sight after somebody took it on: they still need the number to call. */
const TAKEN_HOURS = 24

/**
 * Alerts nobody is on yet, of sent intakes and of forms that may never be sent, and of the latter those somebody took on
 * today: the most urgent, then the oldest. Names and phone numbers are shown so that somebody can call, and that is written
 * down.
 */
export async function openAlerts(staff: StaffMember): Promise<readonly OpenAlert[]> {
  const ids = await database().$transaction(async (transaction) => {
    const open = await transaction.safetyAlert.findMany({ where: { acknowledgedAt: null }, orderBy: { raisedAt: 'asc' }, take: MOST, select: { id: true } })
    const since = new Date(now().getTime() - TAKEN_HOURS * 3_600_000)
    const taken = await transaction.safetyAlert.findMany({ where: { acknowledgedAt: { gt: since }, intakeId: null }, take: MOST, select: { id: true } })
    const alerts = [...open, ...taken].map(({ id }) => id)
    const detail = { count: alerts.length, alerts: alerts.slice(0, NAMED_IN_AUDIT) }
    if (alerts.length > 0) await recordAudit(transaction, { actor: { kind: 'staff', id: staff.id }, action: 'alerts.read', object: { type: 'clinic', id: '1' }, detail })
    return alerts
  })
  if (ids.length === 0) return []
  const rows = await database().safetyAlert.findMany({
    where: { id: { in: ids } },
    include: {
      intake: { select: { id: true, reference: true, wrappedKey: true, identity: true } },
      acknowledgedBy: { select: { name: true } },
      draft: { select: { id: true, wrappedKey: true, steps: { where: { step: 'about-you' }, select: { step: true, sealed: true } } } },
    },
  })
  return rows
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      urgency: row.urgency as Urgency,
      raisedAt: row.raisedAt,
      intake: row.intake ? { id: row.intake.id, reference: row.intake.reference } : undefined,
      person: personOf(row),
      taken: row.acknowledgedAt ? { by: row.acknowledgedBy?.name ?? '', at: row.acknowledgedAt } : undefined,
    }))
    .sort((one, other) => RANK[one.urgency] - RANK[other.urgency] || one.raisedAt.getTime() - other.raisedAt.getTime())
}

type Source = {
  readonly id: string
  readonly intake: { readonly id: string; readonly wrappedKey: string; readonly identity: string } | null
  readonly draft: { readonly id: string; readonly wrappedKey: string; readonly steps: readonly { readonly step: string; readonly sealed: string }[] } | null
}

/** Who it is about. An alert whose person does not open is still an alert. */
function personOf({ id, intake, draft }: Source): AlertPerson | undefined {
  try {
    if (intake) return readIdentity(intake.id, unwrapRecordKey('intake', intake.id, intake.wrappedKey), intake.identity)
    return draft ? contactInDraft(draft) : undefined
  } catch (error) {
    log('error', 'alert.person-does-not-open', { draftId: draft?.id ?? 'none', action: id, error })
    return undefined
  }
}
