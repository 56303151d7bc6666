import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Alert, alertsFor } from '@/lib/assess/alerts'
import { LIMITS } from '@/lib/forms/limits'
import { asWritten } from '@/lib/intake/as-written'
import { readDraft } from '@/lib/intake/draft'
import { type Notices, notices } from '@/lib/intake/notices'
import { healthNow } from '@/lib/steps/health-now'
import { raiseForIntake } from './alert-raising'
import { recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { holdIntake } from './intake-version'
import { opened } from './opened-text'
import { open, type RecordKey, seal } from './sealing'
import { type SentHere, sentHere } from './sent-here'
import { dayOf } from './stored-case'

/** A wish of a patient to have something put right, and what the clinic did about it. */
export type PatientRequest = {
  readonly id: string
  readonly at: Date
  readonly words: string
  readonly handled: { readonly at: Date; readonly by: string; readonly answer: string } | undefined
}

/** What of a request everybody at this browser may know. */
export type RequestHere = { readonly id: string; readonly at: Date; readonly isAnswered: boolean }

/** More than these wait for an answer: the next one is better said on the phone. */
export const MOST_OPEN = 5
/** Words that call for an alert are kept until so many wait: staff are to find what was written. */
export const MOST_URGENT_OPEN = 10
/** The same words again within this time are a form that was sent twice, not a second wish; of words not kept, any that call for the same alert. */
const REPEAT_MINUTES = 15

/** `notices`: what the words call for, also those that were refused because far too many wait. */
export type Asking = { readonly kind: 'asked' | 'too-long' | 'too-many'; readonly notices: Notices } | { readonly kind: 'no-words' } | { readonly kind: 'not-here' }

const placeOf = (column: 'sealed' | 'answer', row: string) => ({ table: 'patient_request', column, row })

/**
 * Keeps what the patient who sent from this browser wants put right. Their words are sealed, and read for danger like any
 * other free words: an alert is raised in the same transaction. Words that call for one are kept as long as a page sends them, as far
 * as `MOST_URGENT_OPEN` goes, so that staff find what was written.
 */
export async function askForCorrection(typed: string): Promise<Asking> {
  const words = typed.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  if (words === '') return { kind: 'no-words' }
  const sent = await sentHere()
  return sent ? keep(sent, words) : { kind: 'not-here' }
}

function keep({ row, key }: SentHere, words: string): Promise<Asking> {
  return database().$transaction(async (transaction) => {
    // So that many at once are counted one after the other.
    await holdIntake(transaction, row.id)
    const wish = readDraft({ [healthNow.id]: { history: words } }, await dayOf(transaction, row))
    const answered = { notices: notices(asWritten(wish)) }
    if (await isRepeated(transaction, row.id, key, words)) return { kind: 'asked', ...answered }
    const calledFor = alertsFor(asWritten(wish)).map(({ kind }) => kind)
    const refused = await refusal(transaction, row.id, words, calledFor.length > 0)
    if (refused) {
      if (!(await areRaisedLately(transaction, row.id, calledFor))) await raiseForIntake(transaction, row.id, wish)
      return { kind: refused, ...answered }
    }
    const id = randomUUID()
    await transaction.patientRequest.create({ data: { id, intakeId: row.id, kind: 'correction', sealed: seal(key, placeOf('sealed', id), words), createdAt: now() } })
    await raiseForIntake(transaction, row.id, wish)
    await recordAudit(transaction, { actor: { kind: 'patient' }, action: 'correction.asked', object: { type: 'intake', id: row.id }, detail: { request: id } })
    return { kind: 'asked', ...answered }
  })
}

/** Why words are not kept; undefined when they are. */
async function refusal(transaction: Transaction, intakeId: string, words: string, isUrgent: boolean): Promise<'too-long' | 'too-many' | undefined> {
  if (!isUrgent && words.length > LIMITS.long) return 'too-long'
  const waiting = await transaction.patientRequest.count({ where: { intakeId, handledAt: null } })
  return waiting >= (isUrgent ? MOST_URGENT_OPEN : MOST_OPEN) ? 'too-many' : undefined
}

const repeatsSince = () => new Date(now().getTime() - REPEAT_MINUTES * 60_000)

/** Whether an alert of each of these kinds was raised a moment ago and is not settled: a flood of words that are not kept does not raise it with each. */
async function areRaisedLately(transaction: Transaction, intakeId: string, kinds: readonly Alert['kind'][]): Promise<boolean> {
  const raised = await transaction.safetyAlert.findMany({ where: { intakeId, settledAt: null, raisedAt: { gte: repeatsSince() } }, select: { kind: true } })
  return kinds.every((called) => raised.some(({ kind }) => kind === called))
}

/** Whether these words are the newest request, still open: its answer was lost, and it was sent once more. */
async function isRepeated(transaction: Transaction, intakeId: string, key: RecordKey, words: string): Promise<boolean> {
  const newest = await transaction.patientRequest.findFirst({ where: { intakeId }, orderBy: { createdAt: 'desc' } })
  return newest !== null && !newest.handledAt && newest.createdAt >= repeatsSince() && opened(() => open(key, placeOf('sealed', newest.id), newest.sealed)) === words
}

/** The requests of an intake, newest first. The caller has asked whether they may be read. */
export async function requestsOf(intakeId: string, key: RecordKey): Promise<readonly PatientRequest[]> {
  const rows = await database().patientRequest.findMany({
    where: { intakeId },
    orderBy: { createdAt: 'desc' },
    take: 50,
    include: { handledBy: { select: { name: true } } },
  })
  return rows.map(({ id, createdAt, sealed, handledAt, handledBy, answer }) => ({
    id,
    at: createdAt,
    words: opened(() => open(key, placeOf('sealed', id), sealed)),
    handled: handledAt ? { at: handledAt, by: handledBy?.name ?? '', answer: answer ? opened(() => open(key, placeOf('answer', id), answer)) : '' } : undefined,
  }))
}

/** The requests made from this browser, without their words. */
export async function requestsHere(): Promise<readonly RequestHere[]> {
  const sent = await sentHere()
  if (!sent) return []
  const rows = await database().patientRequest.findMany({
    where: { intakeId: sent.row.id },
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdAt: true, handledAt: true },
  })
  return rows.map(({ id, createdAt, handledAt }) => ({ id, at: createdAt, isAnswered: handledAt !== null }))
}
