import { randomUUID } from 'node:crypto'
import { type EstimateCause, estimateDue } from '@/lib/clocks/estimate-due'
import type { CourseRoute } from '@/lib/cost/course'
import { addDays, type Day, isDay } from '@/lib/rules/day'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { now, todayAtClinic } from './clock'
import { database, type Transaction } from './database'
import { RUNNING } from './handing-over'
import { holdIntake } from './intake-version'
import { event, type Outcome } from './intake-work'
import { type MoneyFacts, moneyFacts } from './money-facts'
import { courseRoutes, paysThemselves, readRoute } from './own-pay'
import { clinicProfile } from './profile'
import type { Problems } from './profile-form'
import type { StaffMember } from './staff-sessions'
import { dateOf, dayIn } from './stored-day'

/** Noon by Greenwich: the same day in every time zone a clinic may keep. */
const momentOn = (day: Day) => new Date(`${day}T12:00:00Z`)

/** The moment, where it is known; who wrote it down: nobody, when the patient asked in the form; the route, where one is named. */
type Starting = { readonly at?: Date | undefined; readonly staffId?: string; readonly route?: CourseRoute | undefined }

export type StartedClock = { readonly id: string; readonly dueOn: Day }

/**
 * Starts the clock that a question or an appointment starts by law. Where the same one runs already and is due no later,
 * that one holds. Call with the intake held, or new.
 * @returns undefined when the law starts none
 */
export async function startClock(
  transaction: Transaction,
  intakeId: string,
  started: EstimateCause,
  { at, staffId, route }: Starting = {},
): Promise<StartedClock | undefined> {
  const due = estimateDue(started)
  if (!due) return undefined
  const scheduledFor = started.cause !== 'asked' && started.visitOn ? dateOf(started.visitOn) : null
  const dueOn = dateOf(due.dueOn)
  const same = { intakeId, cause: started.cause, route: route ?? null, scheduledFor, ...RUNNING, dueOn: { lte: dueOn } }
  const running = await transaction.estimateClock.findFirst({ where: same, orderBy: { dueOn: 'asc' }, select: { id: true, dueOn: true } })
  if (running) return { id: running.id, dueOn: dayIn(running.dueOn) }
  const id = randomUUID()
  const data = { id, intakeId, cause: started.cause, route: route ?? null, startedAt: at ?? momentOn(started.on), scheduledFor, dueOn, staffId: staffId ?? null }
  await transaction.estimateClock.create({ data })
  return { id, dueOn: due.dueOn }
}

/** Done, with the clock that runs now; without one, why the law starts none: the visit is near, or a plan is billed for it. */
export type ClockOutcome = Outcome | { readonly kind: 'done'; readonly clock: StartedClock | undefined; readonly why?: 'soon' | 'billed' }

/** Further back than this somebody means another matter, or mistyped the year. */
const LONGEST_AGO_DAYS = 366
const FURTHEST_AHEAD_DAYS = 731

function problemsIn(started: EstimateCause, today: Day): Problems {
  const problems: Record<string, string> = {}
  const isEarlier = isDay(started.on) && started.on <= today && started.on >= addDays(today, -LONGEST_AGO_DAYS)
  if (!isEarlier) problems.on = 'Enter the day on which that was: today, or a day within the last year.'
  if (started.cause === 'asked' || started.visitOn === undefined) return problems
  const isAhead = isDay(started.visitOn) && started.visitOn >= started.on && started.visitOn <= addDays(today, FURTHEST_AHEAD_DAYS)
  if (!isAhead) problems.visitOn = 'Enter the day of the visit. It cannot be before the day it was arranged.'
  return problems
}

/** What a visit is for, and whether no claim is sent for it whatever the answers say. */
type About = { readonly route?: string | undefined; readonly paidBy?: string | undefined }

/** The route of a visit: one of the intake's; none where the intake has none. */
function routeIn(typed: string | undefined, { assessment }: MoneyFacts): { readonly route: CourseRoute | undefined } | { readonly problems: Problems } {
  const routes = courseRoutes(assessment)
  const route = readRoute(typed)
  if (route ? routes.includes(route) : routes.length === 0 && !typed) return { route }
  return { problems: { visitFor: 'Choose what the visit is for.' } }
}

async function startedBy(staff: StaffMember, intakeId: string, started: EstimateCause, about?: About): Promise<ClockOutcome> {
  if (!may(staff.role, 'money.write') || !isRecordId(intakeId)) return { kind: 'not-found' }
  const today = todayAtClinic((await clinicProfile()).timeZone)
  const ofDays = problemsIn(started, today)
  return database().$transaction(async (transaction): Promise<ClockOutcome> => {
    if (!(await holdIntake(transaction, intakeId))) return { kind: 'not-found' }
    const facts = about && (await moneyFacts(transaction, intakeId))
    const read = facts ? routeIn(about.route, facts) : { route: undefined }
    const problems = { ...ofDays, ...('problems' in read && read.problems) }
    if ('problems' in read || Object.keys(problems).length > 0) return { kind: 'invalid', problems }
    const isBilled = facts !== undefined && about?.paidBy !== 'person' && !paysThemselves(read.route, facts.case)
    const starting = { at: started.on === today ? now() : undefined, staffId: staff.id, route: read.route }
    const clock = isBilled ? undefined : await startClock(transaction, intakeId, started, starting)
    const detail = { cause: started.cause, ...(clock && { clock: clock.id }) }
    await recordAudit(transaction, event(staff, clock ? 'clock.started' : 'clock.not-started', intakeId, detail))
    return { kind: 'done', clock, ...(!clock && { why: isBilled ? 'billed' : 'soon' }) }
  })
}

/** The patient asked what it would cost, by phone or in person: an estimate is due, however they are insured. */
export const askedForCost = (staff: StaffMember, intakeId: string, on: string): Promise<ClockOutcome> => startedBy(staff, intakeId, { cause: 'asked', on })

type Visit = About & { readonly on: string; readonly visitOn: string }

/**
 * A first visit was scheduled: how soon an estimate is due depends on how far ahead it is. The law knows this clock only for
 * somebody uninsured or self-pay for that route; `paidBy: 'person'` says that no claim is sent, whatever the answers say.
 */
export const scheduled = (staff: StaffMember, intakeId: string, { on, visitOn, ...about }: Visit): Promise<ClockOutcome> =>
  startedBy(staff, intakeId, { cause: 'scheduled', on, visitOn }, about)

/** What is planned has changed: a new estimate is due, before the next visit where one is scheduled (else it is left empty). */
export const scopeChanged = (staff: StaffMember, intakeId: string, { on, visitOn, ...about }: Visit): Promise<ClockOutcome> =>
  startedBy(staff, intakeId, { cause: 'scope-changed', on, ...(visitOn !== '' && { visitOn }) }, about)
