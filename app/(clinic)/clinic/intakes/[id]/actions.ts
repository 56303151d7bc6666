'use server'

import { redirect } from 'next/navigation'
import { type ActionState, ANSWER } from '@/components/clinic/form-field'
import { controlOf } from '@/lib/forms/control-of'
import type { Action } from '@/lib/server/access'
import type { Outcome } from '@/lib/server/intake-work'
import { judgeAgain, type Marked, markAnswer } from '@/lib/server/marks'
import { answerRequest } from '@/lib/server/request-answers'
import { refuse } from '@/lib/server/require-staff'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { answeredFor } from '../../answered'
import { answerIn, asksForRows } from './answer-in'
import { changedMeanwhile } from './changed-meanwhile'

const intakeIn = ({ id = '' }: Readonly<Record<string, string>>) => ({ type: 'intake', id })

/** What a form says when it did not go through; leaves the page when it did. */
async function saying(staff: StaffMember, action: Action, id: string, outcome: Outcome, said: string): Promise<Partial<ActionState>> {
  if (outcome.kind === 'not-found') return refuse(staff, action, { type: 'intake', id })
  if (outcome.kind === 'invalid') return { problems: outcome.problems }
  if (outcome.kind === 'done') redirect(`/clinic/intakes/${id}?said=${said}`)
  return changedMeanwhile('saved', outcome)
}

/** What a mark's form says: also where in the right answer something is wrong. */
async function sayingOfMark(staff: StaffMember, id: string, outcome: Marked, form: FormData): Promise<Partial<ActionState>> {
  if (outcome.kind !== 'invalid' || !('inValue' in outcome)) return saying(staff, 'intake.mark', id, outcome, 'marked')
  const { step } = answerIn(form)
  const inValue = outcome.inValue.map(({ at, problem }) => [controlOf(step, { field: ANSWER, at }, form), problem])
  return { problems: { ...outcome.problems, ...Object.fromEntries(inValue) } }
}

/** Marks one answer, or draws the form again with another row of a list. Every word typed comes back when it did not go through. */
export async function markAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'intake.mark',
    previous,
    form,
    async (staff, { id = '', version = '', key = '', kind = '', note = '' }) => {
      if (asksForRows(form)) return {}
      return sayingOfMark(staff, id, await markAnswer(staff, id, { version, key, kind, note, value: answerIn(form).value }), form)
    },
    intakeIn,
  ).then((state) => ({ ...state, ...answerIn(form).state }))
}

/** Says what was done about a patient's request. */
export async function answerRequestAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'request.answer',
    previous,
    form,
    async (staff, { id = '', request = '', answer = '' }) => saying(staff, 'request.answer', id, await answerRequest(staff, id, request, answer), 'answered'),
    intakeIn,
  )
}

/** Judges an intake again under today's rules. */
export async function judgeAgainAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'intake.judge-again',
    previous,
    form,
    async (staff, { id = '', version = '', reason = '' }) => saying(staff, 'intake.judge-again', id, await judgeAgain(staff, id, { version, reason }), 'judged'),
    intakeIn,
  )
}
