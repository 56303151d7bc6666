import type { AlertWork } from '@/lib/documents/alert'
import { isRecordId } from './access'
import { addAlertStep } from './alert-steps'
import { subjectOf, WAITING } from './alerts'
import { recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { wordsIn } from './intake-work'
import type { StaffMember } from './staff-sessions'

/** `done`; there is no such alert; something is missing; or somebody else was first, or it was raised again meanwhile. */
export type AlertOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'invalid'; readonly problems: Readonly<Record<string, string>> }
  | { readonly kind: 'changed' }

const LONGEST = 4000

/** Says that somebody is on an alert: "I am on it". The first one counts; a second press changes nothing. */
export async function acknowledgeAlert(staff: StaffMember, id: string): Promise<AlertOutcome> {
  if (!isRecordId(id)) return { kind: 'not-found' }
  return database().$transaction(async (transaction) => {
    const at = now()
    const { count } = await transaction.safetyAlert.updateMany({ where: { id, ...WAITING }, data: { acknowledgedAt: at, acknowledgedById: staff.id } })
    if (count === 0) return changedOrGone(transaction, id)
    await addAlertStep(transaction, { alertId: id, kind: 'taken', at, staffId: staff.id })
    return written(transaction, staff, id, 'acknowledged')
  })
}

/** What was tried or done about an alert. `taken` is when the page it was pressed on said that somebody took it, in milliseconds. */
export type Tried = { readonly id: string; readonly work: AlertWork; readonly taken: string; readonly note: string }

/**
 * Writes down what whoever is on an alert tried, or did; settling it needs words. An alert that was raised again, or settled
 * by somebody else, after the page was drawn is not touched.
 */
export async function workOnAlert(staff: StaffMember, { id, work, taken, note }: Tried): Promise<AlertOutcome> {
  if (!isRecordId(id) || !/^\d{1,15}$/.test(taken)) return { kind: 'not-found' }
  const words = note.normalize('NFC').trim()
  const said = work === 'settled' ? wordsIn(note, 'note', 'Say in a few words what was done. Others read it in the record.') : { words }
  if ('problems' in said) return { kind: 'invalid', problems: said.problems }
  if (words.length > LONGEST) return { kind: 'invalid', problems: { note: `Use ${LONGEST.toLocaleString('en-US')} characters or fewer.` } }
  return database().$transaction(async (transaction) => {
    const at = now()
    const asSeen = { id, settledAt: null, acknowledgedAt: new Date(Number(taken)) }
    // Touched even where nothing changes: held, so that it cannot be raised again in between.
    const { count } = await transaction.safetyAlert.updateMany({ where: asSeen, data: { settledAt: work === 'settled' ? at : null } })
    if (count === 0) return changedOrGone(transaction, id)
    await addAlertStep(transaction, { alertId: id, kind: work, at, staffId: staff.id, words: said.words })
    return written(transaction, staff, id, work)
  })
}

async function changedOrGone(transaction: Transaction, id: string): Promise<AlertOutcome> {
  return { kind: (await transaction.safetyAlert.count({ where: { id } })) === 0 ? 'not-found' : 'changed' }
}

async function written(transaction: Transaction, staff: StaffMember, id: string, verb: string): Promise<AlertOutcome> {
  const row = await transaction.safetyAlert.findUniqueOrThrow({ where: { id }, select: { id: true, intakeId: true, draftId: true } })
  await recordAudit(transaction, { actor: { kind: 'staff', id: staff.id }, action: `alert.${verb}`, object: subjectOf(row), detail: { alert: id } })
  return { kind: 'done' }
}
