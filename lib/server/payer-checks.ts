import type { PayerCheck } from '@/lib/assess/assessment'
import { payerWith } from '@/lib/knowledge/payers'
import type { Payer } from '@/lib/knowledge/payers/payer'
import { addDays, type Day, isDay } from '@/lib/rules/day'
import { may } from './access'
import { recordAudit } from './audit'
import { todayAtClinic } from './clock'
import { type Database, database, type Transaction } from './database'
import { clinicProfile } from './profile'
import type { Problems, Typed } from './profile-form'
import { by } from './settings'
import type { StaffMember } from './staff-sessions'
import { dateOf, dayIn } from './stored-day'

/** Somebody compared what is recorded of a payer with the payer's own criteria. */
export type CheckSeen = { readonly verifiedOn: Day; readonly verifiedBy: string; readonly outcome: 'matches' | 'differs'; readonly note: string; readonly at: Date }

const withName = { staff: { select: { name: true } } } as const
type Row = { readonly verifiedOn: Date; readonly outcome: string; readonly note: string; readonly createdAt: Date; readonly staff: { readonly name: string } }

const seen = ({ verifiedOn, outcome, note, createdAt, staff }: Row): CheckSeen => ({
  verifiedOn: dayIn(verifiedOn),
  verifiedBy: staff.name,
  // A word that is not known never reads as a match.
  outcome: outcome === 'matches' ? 'matches' : 'differs',
  note,
  at: createdAt,
})

/** The check of each payer that was written down last, by the payer's id. */
export async function newestChecks(from: Database | Transaction): Promise<ReadonlyMap<string, CheckSeen>> {
  const rows = await from.payerCheck.findMany({ distinct: ['payerId'], orderBy: [{ payerId: 'asc' }, { seq: 'desc' }], include: withName })
  return new Map(rows.map((row) => [row.payerId, seen(row)]))
}

/** The same as the rules read them. */
export async function payerVerification(from: Database | Transaction, timeZone: string): Promise<Readonly<Record<string, PayerCheck>>> {
  const checks = await newestChecks(from)
  const read = ({ verifiedOn, verifiedBy, outcome, at }: CheckSeen): PayerCheck => ({ verifiedOn, verifiedBy, outcome, enteredOn: todayAtClinic(timeZone, at) })
  return Object.fromEntries([...checks].map(([id, check]) => [id, read(check)]))
}

/** Every check of one payer, the newest first. */
export async function checksOf(payerId: string): Promise<readonly CheckSeen[]> {
  const rows = await database().payerCheck.findMany({ where: { payerId }, orderBy: { seq: 'desc' }, take: 100, include: withName })
  return rows.map(seen)
}

/** So many days before a row was recorded somebody may have looked at the payer's own. Whoever looked earlier saw something else. */
const LOOKED_BEFORE_DAYS = 365
const LONGEST_NOTE = 1_000

/** Nothing usable is recorded of this payer: nothing of it can match. */
export const canMatch = ({ recorded }: Payer): boolean => recorded === 'recorded'

type Check = Pick<CheckSeen, 'verifiedOn' | 'outcome' | 'note'>

function dayProblem(verifiedOn: string, { capturedOn }: Payer, today: Day): string | undefined {
  if (!isDay(verifiedOn)) return 'Enter the day on which you looked at the payer’s own criteria.'
  if (verifiedOn > today) return 'This day is still to come.'
  const earliest = addDays(capturedOn, -LOOKED_BEFORE_DAYS)
  return verifiedOn < earliest ? `Enter a day from ${earliest} on: what is recorded here was recorded on ${capturedOn}.` : undefined
}

/** Reads the form of a check. Where it differs, the note says what: the next person has to know. */
export function readCheckForm(typed: Typed, payer: Payer, today: Day): { readonly check: Check } | { readonly problems: Problems } {
  const verifiedOn = (typed.verifiedOn ?? '').trim()
  const note = (typed.note ?? '').normalize('NFC').trim()
  const { outcome } = typed
  const day = dayProblem(verifiedOn, payer, today)
  const problems = {
    ...(day && { verifiedOn: day }),
    ...(outcome !== 'matches' && outcome !== 'differs' && { outcome: 'Choose what you found.' }),
    ...(outcome === 'matches' && !canMatch(payer) && { outcome: 'Nothing usable is recorded of this payer, so nothing of it can match.' }),
    ...(outcome === 'differs' && note === '' && { note: 'Write what the payer asks for instead, and where it says so.' }),
    ...(note.length > LONGEST_NOTE && { note: `Use ${LONGEST_NOTE.toLocaleString('en-US')} characters or fewer.` }),
  }
  if (Object.keys(problems).length > 0 || (outcome !== 'matches' && outcome !== 'differs')) return { problems }
  return { check: { verifiedOn, outcome, note } }
}

/** Writes down a check of a payer's criteria. The newest entry counts; earlier ones stay. */
export async function recordPayerCheck(staff: StaffMember, typed: Typed): Promise<'done' | 'not-found' | { readonly problems: Problems }> {
  const payer = payerWith(typed.payer ?? '')
  if (!payer || !may(staff.role, 'payer.check')) return 'not-found'
  const { timeZone } = await clinicProfile()
  const read = readCheckForm(typed, payer, todayAtClinic(timeZone))
  if ('problems' in read) return read
  const { verifiedOn, outcome, note } = read.check
  await database().$transaction(async (transaction) => {
    await transaction.payerCheck.create({ data: { payerId: payer.id, verifiedOn: dateOf(verifiedOn), outcome, note, staffId: staff.id } })
    await recordAudit(transaction, { actor: by(staff), action: 'payer.checked', object: { type: 'payer', id: payer.id }, detail: { outcome, on: verifiedOn } })
  })
  return 'done'
}
