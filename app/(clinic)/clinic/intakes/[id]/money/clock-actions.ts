'use server'

import type { ActionState } from '@/components/clinic/form-field'
import { endClock } from '@/lib/server/clock-ends'
import { askedForCost, type ClockOutcome, scheduled, scopeChanged } from '@/lib/server/clock-starts'
import { answeredFor } from '../../../answered'
import { intakeIn, saved } from './after-action'

/** Writes down that the person asked what it costs: the clock of the estimate starts. */
export async function askedAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'money.write',
    previous,
    form,
    async (staff, { id = '', on = '' }) => saved(staff, id, await askedForCost(staff, id, on), 'clock-started', 'clocks'),
    intakeIn,
  )
}

/** What is said of a clock that runs now, or why none does. */
function clockSaid(outcome: ClockOutcome): string {
  if (!('why' in outcome)) return 'clock-started'
  return outcome.why === 'billed' ? 'no-clock-billed' : 'no-clock'
}

/** Ends a clock without a paper, with a reason. */
export async function endClockAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'money.write',
    previous,
    form,
    async (staff, typed) => saved(staff, typed.id ?? '', await endClock(staff, typed.clock ?? '', typed), 'clock-ended', 'clocks'),
    intakeIn,
  )
}

/** Writes down that a visit was scheduled. */
export async function scheduledAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'money.write',
    previous,
    form,
    async (staff, { id = '', on = '', visitOn = '', visitFor, paidBy }) => {
      const outcome = await scheduled(staff, id, { on, visitOn, route: visitFor, paidBy })
      return saved(staff, id, outcome, clockSaid(outcome), 'clocks')
    },
    intakeIn,
  )
}

/** Writes down that what is planned has changed: a new estimate is due. */
export async function changedAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'money.write',
    previous,
    form,
    async (staff, { id = '', on = '', visitOn = '', visitFor, paidBy }) => {
      const outcome = await scopeChanged(staff, id, { on, visitOn, route: visitFor, paidBy })
      return saved(staff, id, outcome, clockSaid(outcome), 'clocks')
    },
    intakeIn,
  )
}
