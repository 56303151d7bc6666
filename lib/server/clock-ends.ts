import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { now } from './clock'
import { database } from './database'
import { RUNNING } from './handing-over'
import { holdIntake } from './intake-version'
import { event, type Outcome, wordsIn } from './intake-work'
import { opened } from './opened-text'
import type { Typed } from './profile-form'
import { open, type RecordKey, seal, unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'

/**
 * Why a clock ends without a paper: written down by mistake; the visit was cancelled or moved; no price is known for what was
 * asked, or no route is priced; it was answered in another way.
 */
const END_REASONS = ['mistake', 'cancelled', 'no-price', 'answered'] as const
export type EndReason = (typeof END_REASONS)[number]

const placeOf = (id: string) => ({ table: 'estimate_clock', column: 'end_note', row: id }) as const

/** Why a clock was ended, in the words of whoever did it. */
export const openEndNote = (key: RecordKey, id: string, sealed: string): string | undefined => opened(() => open(key, placeOf(id), sealed))

/**
 * Ends a clock with a reason and a few words. The clock stays, with who ended it and when; it counts as neither met nor owed.
 * Nothing is needed for it but the clock: people for whom no route is priced have clocks too. Once only: whoever is second is told.
 */
export async function endClock(staff: StaffMember, clockId: string, typed: Typed): Promise<Outcome> {
  if (!may(staff.role, 'money.write') || !isRecordId(clockId)) return { kind: 'not-found' }
  const reason = END_REASONS.find((each) => each === typed.reason)
  const said = wordsIn(typed.note ?? '', 'note', 'Say in a few words why. Others read it beside the clock.')
  const problems = { ...(!reason && { reason: 'Choose why it ends.' }), ...('problems' in said && said.problems) }
  if (!reason || 'problems' in said) return { kind: 'invalid', problems }
  return database().$transaction(async (transaction): Promise<Outcome> => {
    const clock = await transaction.estimateClock.findUnique({ where: { id: clockId }, select: { intakeId: true, intake: { select: { wrappedKey: true } } } })
    if (!clock || !(await holdIntake(transaction, clock.intakeId))) return { kind: 'not-found' }
    const endNote = seal(unwrapRecordKey('intake', clock.intakeId, clock.intake.wrappedKey), placeOf(clockId), said.words)
    const ended = { endedAt: now(), endReason: reason, endNote, endedById: staff.id }
    const { count } = await transaction.estimateClock.updateMany({ where: { id: clockId, ...RUNNING }, data: ended })
    if (count === 0) return { kind: 'invalid', problems: { reason: 'This clock runs no more: it was met or ended meanwhile. Look at the page as it is now.' } }
    await recordAudit(transaction, event(staff, 'clock.ended', clock.intakeId, { clock: clockId, reason }))
    return { kind: 'done' }
  })
}
