import { randomUUID } from 'node:crypto'
import { businessDaysBetween } from '@/lib/clocks/business-days'
import { type EstimateCause, estimateDue } from '@/lib/clocks/estimate-due'
import type { Due } from '@/lib/documents/queue-line'
import { addDays, type Day, isDay } from '@/lib/rules/day'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { now, todayAtClinic } from './clock'
import { type Database, database, type Transaction } from './database'
import { event, type Outcome } from './intake-work'
import { dateOf, dayIn, holdIntake } from './money-facts'
import { clinicProfile } from './profile'
import type { StaffMember } from './staff-sessions'

/** A legal clock of the Good Faith Estimate. */
export type Clock = {
  readonly id: string
  readonly cause: EstimateCause['cause']
  readonly startedAt: Date
  readonly scheduledFor: Day | undefined
  /** The last day on which the estimate is in time. */
  readonly dueOn: Day
  /** Only while it runs. */
  readonly due: Due | undefined
  readonly met: { readonly at: Date; readonly documentId: string; readonly inTime: boolean } | undefined
  /** Who wrote it down; undefined when the patient asked in the form. */
  readonly by: string | undefined
}

/** How near a day is; undefined while it lies beyond the next business day. */
export function dueOf(dueOn: Day, today: Day): Due | undefined {
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return businessDaysBetween(today, dueOn) <= 1 ? 'soon' : undefined
}

/** Noon by Greenwich: the same day in every time zone a clinic may keep. */
const momentOn = (day: Day) => new Date(`${day}T12:00:00Z`)

/** The moment, where it is known; and who wrote it down: nobody, when the patient asked in the form. */
type Starting = { readonly at?: Date | undefined; readonly staffId?: string }

export type StartedClock = { readonly id: string; readonly dueOn: Day }

/**
 * Starts the clock that a question or an appointment starts by law. Where the same one runs already and is due no later,
 * that one holds. Call with the intake held, or new.
 * @returns undefined when the law starts none
 */
export async function startClock(transaction: Transaction, intakeId: string, started: EstimateCause, { at, staffId }: Starting = {}): Promise<StartedClock | undefined> {
  const due = estimateDue(started)
  if (!due) return undefined
  const scheduledFor = started.cause !== 'asked' && started.visitOn ? dateOf(started.visitOn) : null
  const dueOn = dateOf(due.dueOn)
  const same = { intakeId, cause: started.cause, scheduledFor, metAt: null, dueOn: { lte: dueOn } }
  const running = await transaction.estimateClock.findFirst({ where: same, orderBy: { dueOn: 'asc' }, select: { id: true, dueOn: true } })
  if (running) return { id: running.id, dueOn: dayIn(running.dueOn) }
  const id = randomUUID()
  const data = { id, intakeId, cause: started.cause, startedAt: at ?? momentOn(started.on), scheduledFor, dueOn, staffId: staffId ?? null }
  await transaction.estimateClock.create({ data })
  return { id, dueOn: due.dueOn }
}

/** An estimate that was kept meets every clock of its intake that runs. Answers how many there were. */
export async function meetClocks(transaction: Transaction, intakeId: string, documentId: string): Promise<number> {
  const { count } = await transaction.estimateClock.updateMany({ where: { intakeId, metAt: null }, data: { metAt: now(), documentId } })
  return count
}

/** Done, with the clock that runs now: none where the law starts none. */
export type ClockOutcome = Outcome | { readonly kind: 'done'; readonly clock: StartedClock | undefined }

/** Further back than this somebody means another matter, or mistyped the year. */
const LONGEST_AGO_DAYS = 366
const FURTHEST_AHEAD_DAYS = 731

function problemsIn(started: EstimateCause, today: Day): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {}
  const isEarlier = isDay(started.on) && started.on <= today && started.on >= addDays(today, -LONGEST_AGO_DAYS)
  if (!isEarlier) problems.on = 'Enter the day on which that was: today, or a day within the last year.'
  if (started.cause === 'asked' || started.visitOn === undefined) return problems
  const isAhead = isDay(started.visitOn) && started.visitOn >= started.on && started.visitOn <= addDays(today, FURTHEST_AHEAD_DAYS)
  if (!isAhead) problems.visitOn = 'Enter the day of the visit. It cannot be before the day it was arranged.'
  return problems
}

async function startedBy(staff: StaffMember, intakeId: string, started: EstimateCause): Promise<ClockOutcome> {
  if (!may(staff.role, 'money.write') || !isRecordId(intakeId)) return { kind: 'not-found' }
  const today = todayAtClinic((await clinicProfile()).timeZone)
  const problems = problemsIn(started, today)
  if (Object.keys(problems).length > 0) return { kind: 'invalid', problems }
  return database().$transaction(async (transaction): Promise<ClockOutcome> => {
    if (!(await holdIntake(transaction, intakeId))) return { kind: 'not-found' }
    const clock = await startClock(transaction, intakeId, started, { at: started.on === today ? now() : undefined, staffId: staff.id })
    const detail = { cause: started.cause, ...(clock && { clock: clock.id }) }
    await recordAudit(transaction, event(staff, 'clock.started', intakeId, detail))
    return { kind: 'done', clock }
  })
}

/** The patient asked what it would cost, by phone or in person: an estimate is due. */
export const askedForCost = (staff: StaffMember, intakeId: string, on: string): Promise<ClockOutcome> => startedBy(staff, intakeId, { cause: 'asked', on })

type Visit = { readonly on: string; readonly visitOn: string }

/** A first visit was scheduled: how soon an estimate is due depends on how far ahead it is. */
export const scheduled = (staff: StaffMember, intakeId: string, { on, visitOn }: Visit): Promise<ClockOutcome> =>
  startedBy(staff, intakeId, { cause: 'scheduled', on, visitOn })

/** What is planned has changed: a new estimate is due, before the next visit where one is scheduled (else it is left empty). */
export const scopeChanged = (staff: StaffMember, intakeId: string, { on, visitOn }: Visit): Promise<ClockOutcome> =>
  startedBy(staff, intakeId, { cause: 'scope-changed', on, ...(visitOn !== '' && { visitOn }) })

/** The clocks of an intake: what runs first, by the day it is due, then what was met. */
export async function clocksOf(from: Database | Transaction, intakeId: string, timeZone: string): Promise<readonly Clock[]> {
  const rows = await from.estimateClock.findMany({
    where: { intakeId },
    orderBy: [{ metAt: { sort: 'desc', nulls: 'first' } }, { dueOn: 'asc' }, { startedAt: 'asc' }],
    include: { staff: { select: { name: true } } },
  })
  const today = todayAtClinic(timeZone)
  return rows.map((row) => {
    const dueOn = dayIn(row.dueOn)
    const met = row.metAt && row.documentId ? { at: row.metAt, documentId: row.documentId, inTime: todayAtClinic(timeZone, row.metAt) <= dueOn } : undefined
    return {
      id: row.id,
      cause: row.cause as EstimateCause['cause'],
      startedAt: row.startedAt,
      scheduledFor: row.scheduledFor ? dayIn(row.scheduledFor) : undefined,
      dueOn,
      due: met ? undefined : dueOf(dueOn, today),
      met,
      by: row.staff?.name,
    }
  })
}

/** An intake whose estimate is overdue, or due today or on the next business day. */
export type DueSoon = { readonly intakeId: string; readonly reference: string; readonly dueOn: Day; readonly due: Due }

/** More than this many at once is a clinic that has stopped sending estimates; the longest overdue stand first. */
const MOST = 100

/** What is owed by the next business day, whatever the status: closing an intake ends no clock. References only, no names. */
export async function dueSoon(staff: StaffMember): Promise<readonly DueSoon[]> {
  if (!may(staff.role, 'money.read')) return []
  const today = todayAtClinic((await clinicProfile()).timeZone)
  // No run of weekends and holidays is longer than this; dueOf decides.
  const until = dateOf(addDays(today, 7))
  const rows = await database().$queryRaw<{ id: string; reference: string; due_on: Date }[]>`
    SELECT intake.id, intake.reference, min(due_on) AS due_on FROM estimate_clock JOIN intake ON intake.id = intake_id
    WHERE met_at IS NULL AND due_on <= ${until}::date GROUP BY intake.id, intake.reference ORDER BY 3, 2 LIMIT ${MOST}`
  return rows.flatMap(({ id, reference, due_on }) => {
    const dueOn = dayIn(due_on)
    const due = dueOf(dueOn, today)
    return due ? [{ intakeId: id, reference, dueOn, due }] : []
  })
}
