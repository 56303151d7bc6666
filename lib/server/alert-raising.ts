import { type Alert, alertsFor, whatCallsFor } from '@/lib/assess/alerts'
import { asWritten } from '@/lib/intake/as-written'
import type { Draft } from '@/lib/intake/typed'
import { mostUrgent, URGENCIES, type Urgency } from '@/lib/knowledge/safety/safety-item'
import { addAlertStep } from './alert-steps'
import { now } from './clock'
import type { Transaction } from './database'
import type { ClinicProfile } from './generated/client'
import type { SafetyAlertModel as AlertRow } from './generated/models'
import { clinicProfile } from './profile'

type Minutes = Pick<ClinicProfile, 'emergentMinutes' | 'sameDayMinutes'>

/** By when somebody is to take an alert that is raised now; after that the fallback person is told. */
export const dueAt = (urgency: Urgency, raisedAt: Date, { emergentMinutes, sameDayMinutes }: Minutes): Date =>
  new Date(raisedAt.getTime() + (urgency === 'EMERGENT' ? emergentMinutes : sameDayMinutes) * 60_000)

const isMoreUrgent = (one: Urgency, other: string) => URGENCIES.indexOf(one) > URGENCIES.indexOf(other as Urgency)

/** Whose alert it is: a form's that may never be sent, or an intake's. */
type Owner = { readonly draftId: string; readonly drill: boolean } | { readonly intakeId: string }

/** The alert that is there already, if any, and whether what was answered since calls for it anew. */
type Known = { readonly row: AlertRow | undefined; readonly isAnew: boolean }

/**
 * Raises an alert, or raises it again: one that nobody is on becomes as urgent as this; one that somebody took opens again
 * when it has become more urgent; one that is settled also when the answers call for it anew. Of an intake, one that somebody
 * took opens then as well; of a form, which is saved as it is typed, whoever is on it finds it in the record. What is not
 * settled never becomes milder.
 * @returns the id of an alert that now waits for somebody, and did not or was less urgent before
 */
async function raise(transaction: Transaction, owner: Owner, called: Alert, { row, isAnew }: Known, minutes: Minutes): Promise<string | undefined> {
  const at = now()
  const { kind } = called
  const urgency = row && !row.settledAt ? mostUrgent([called.urgency, row.urgency as Urgency]) : called.urgency
  const due = dueAt(urgency, at, minutes)
  if (!row) {
    const { id } = await transaction.safetyAlert.create({ data: { ...owner, kind, urgency, raisedAt: at, dueAt: due } })
    await addAlertStep(transaction, { alertId: id, kind: 'raised', at })
    return id
  }
  const isWorse = isMoreUrgent(urgency, row.urgency)
  const isWaiting = !row.acknowledgedAt
  if (!isWorse && !(isAnew && (row.settledAt || ('intakeId' in owner && !isWaiting)))) {
    if (isAnew && !isWaiting) await addAgain(transaction, row.id, at)
    return undefined
  }
  // Whoever was told of a milder one in vain is told again, and no later than was promised.
  const waiting = { urgency, dueAt: new Date(Math.min(due.getTime(), row.dueAt.getTime())), escalatedAt: null }
  const anew = { urgency, raisedAt: at, dueAt: due, escalatedAt: null, acknowledgedAt: null, acknowledgedById: null, settledAt: null }
  await transaction.safetyAlert.update({ where: { id: row.id }, data: isWaiting ? waiting : anew })
  await addAlertStep(transaction, { alertId: row.id, kind: isWaiting ? 'raised' : 'reopened', at })
  return row.id
}

/** Says once that new answers call for an alert that somebody is on: until something else is done, not again with every key. */
async function addAgain(transaction: Transaction, alertId: string, at: Date): Promise<void> {
  const last = await transaction.alertStep.findFirst({ where: { alertId, kind: { not: 'seen' } }, orderBy: { seq: 'desc' }, select: { kind: true } })
  if (last?.kind !== 'again') await addAlertStep(transaction, { alertId, kind: 'again', at })
}

/** The alerts of a form, held so that whoever takes or settles one meanwhile comes before or after. */
async function alertsOfDraft(transaction: Transaction, draftId: string): Promise<readonly AlertRow[]> {
  await transaction.$queryRaw`SELECT id FROM safety_alert WHERE draft_id = ${draftId}::uuid FOR NO KEY UPDATE`
  return transaction.safetyAlert.findMany({ where: { draftId } })
}

/**
 * Raises what cannot wait, on saving and on sending.
 * @returns the ids of the alerts that now wait for somebody, and did not or were less urgent before
 * @param before reads the form as it stood before this save, also of one that a conflict refused; without it, nothing was answered since
 */
export async function raiseAlerts(transaction: Transaction, draftId: string, draft: Draft, before?: () => Draft): Promise<readonly string[]> {
  const from = asWritten(draft)
  const alerts = alertsFor(from)
  if (alerts.length === 0) return []
  const profile = await clinicProfile(transaction)
  const { drill } = await transaction.draft.findUniqueOrThrow({ where: { id: draftId }, select: { drill: true } })
  const known = await alertsOfDraft(transaction, draftId)
  const earlier = known.some(({ acknowledgedAt, settledAt }) => acknowledgedAt || settledAt) ? before?.() : undefined
  const answered = earlier && asWritten(earlier)
  const raised: string[] = []
  for (const alert of alerts) {
    const isAnew = answered !== undefined && whatCallsFor(alert.kind, answered) !== whatCallsFor(alert.kind, from)
    const id = await raise(transaction, { draftId, drill }, alert, { row: known.find(({ kind }) => kind === alert.kind), isAnew }, profile)
    if (id) raised.push(id)
  }
  return raised
}

/** The newest alert of each kind of an intake, held as those of a form are. */
async function alertsOfIntake(transaction: Transaction, intakeId: string): Promise<readonly AlertRow[]> {
  await transaction.$queryRaw`SELECT id FROM safety_alert WHERE intake_id = ${intakeId}::uuid FOR NO KEY UPDATE`
  return transaction.safetyAlert.findMany({ where: { intakeId }, orderBy: { raisedAt: 'desc' } })
}

/**
 * Raises what cannot wait of an intake that is sent already: a new judgement has made it urgent, or a wish of its patient calls for it.
 * @param draft what is judged: the whole form, or the words of the wish alone
 * @returns the ids of the alerts that now wait for somebody
 */
export async function raiseForIntake(transaction: Transaction, intakeId: string, draft: Draft): Promise<readonly string[]> {
  const profile = await clinicProfile(transaction)
  const known = await alertsOfIntake(transaction, intakeId)
  const raised: string[] = []
  for (const alert of alertsFor(asWritten(draft))) {
    const row = known.find(({ kind }) => kind === alert.kind)
    const id = await raise(transaction, { intakeId }, alert, { row, isAnew: true }, profile)
    if (id) raised.push(id)
  }
  return raised
}
