import { addAlertStep } from './alert-steps'
import { subjectOf } from './alerts'
import { recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { log } from './log'
import { reachesPeople } from './mail/transport'
import { queueMail } from './outbox'
import { clinicProfile } from './profile'

/** At one time; the next tick takes the next ones. */
const AT_ONCE = 50

type Overdue = { readonly id: string; readonly draftId: string | null; readonly intakeId: string | null; readonly drill: boolean }

/** The alerts that nobody took in time and whose fallback person was not told yet, held; another node's are left to it. */
const overdueIn = (transaction: Transaction, at: Date): Promise<Overdue[]> => transaction.$queryRaw<Overdue[]>`
  SELECT id, draft_id AS "draftId", intake_id AS "intakeId", drill FROM safety_alert
  WHERE acknowledged_at IS NULL AND due_at <= ${at} AND settled_at IS NULL AND escalated_at IS NULL
  ORDER BY due_at LIMIT ${AT_ONCE} FOR NO KEY UPDATE SKIP LOCKED`

/**
 * Writes to the fallback person of every alert that nobody took in time: once for each, whatever number of nodes look, for
 * the mark and the letter are written together. Where no fallback person is set, or no letter reaches anybody, nothing is
 * written and nothing is marked: pages say whom to call, and whoever can be written to later is told of what still waits.
 * @returns of how many they were written to
 */
export async function escalateDue(): Promise<number> {
  const told = await database().$transaction(async (transaction) => {
    const { fallbackEmail: to } = await clinicProfile(transaction)
    if (to === '' || !reachesPeople()) return []
    const at = now()
    const due = await overdueIn(transaction, at)
    for (const { id, draftId, drill } of due) {
      await transaction.safetyAlert.update({ where: { id }, data: { escalatedAt: at }, select: { id: true } })
      await addAlertStep(transaction, { alertId: id, kind: 'escalated', at })
      // A letter about a drill goes with the drill, which shows when it left; any other belongs to no form and outlives it.
      await queueMail(transaction, {
        kind: 'alert-escalated',
        to,
        language: 'en',
        values: drill ? { drill: 'yes' } : {},
        alertId: id,
        ...(drill && draftId && { draftId }),
      })
    }
    for (const alert of due)
      await recordAudit(transaction, { actor: { kind: 'system' }, action: 'alert.escalated', object: subjectOf(alert), detail: { alert: alert.id } })
    return due
  })
  for (const { id } of told) log('warning', 'alert.escalated', { action: id })
  return told.length
}
