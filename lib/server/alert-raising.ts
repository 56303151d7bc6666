import { alertsFor } from '@/lib/assess/alerts'
import type { Urgency } from '@/lib/documents/queue-line'
import type { Draft } from '@/lib/intake/typed'
import { now } from './clock'
import type { Transaction } from './database'
import type { ClinicProfile } from './generated/client'
import { clinicProfile } from './profile'

/** By when somebody is to take an alert that is raised now; after that the fallback person is told. */
export const dueAt = (urgency: Urgency, raisedAt: Date, { emergentMinutes, sameDayMinutes }: Pick<ClinicProfile, 'emergentMinutes' | 'sameDayMinutes'>): Date =>
  new Date(raisedAt.getTime() + (urgency === 'EMERGENT' ? emergentMinutes : sameDayMinutes) * 60_000)

/** Raises what cannot wait, on saving and on sending. One that somebody had taken on is opened again only when it has become more urgent. */
export async function raiseAlerts(transaction: Transaction, draftId: string, draft: Draft): Promise<void> {
  const alerts = alertsFor(draft.case)
  if (alerts.length === 0) return
  const profile = await clinicProfile(transaction)
  const raisedAt = now()
  for (const { kind, urgency } of alerts) {
    const known = await transaction.safetyAlert.findUnique({ where: { draftId_kind: { draftId, kind } } })
    const due = { urgency, raisedAt, dueAt: dueAt(urgency, raisedAt, profile) }
    if (!known) await transaction.safetyAlert.create({ data: { draftId, kind, ...due } })
    else if (urgency === 'EMERGENT' && known.urgency !== 'EMERGENT') {
      await transaction.safetyAlert.update({ where: { id: known.id }, data: { ...due, acknowledgedAt: null, acknowledgedById: null } })
    }
  }
}
