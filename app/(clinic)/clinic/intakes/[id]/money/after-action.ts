import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import type { Action } from '@/lib/server/access'
import type { Made } from '@/lib/server/estimates'
import type { Outcome } from '@/lib/server/intake-work'
import { refuse } from '@/lib/server/require-staff'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { changedMeanwhile } from '../changed-meanwhile'

export type Typed = Readonly<Record<string, string>>

/** What a form of this page is about. */
export const intakeIn = ({ id = '' }: Typed) => ({ type: 'intake', id })

/** What a form says when it did not go through. */
export async function notDone(staff: StaffMember, action: Action, id: string, outcome: Exclude<Outcome, { kind: 'done' }>): Promise<Partial<ActionState>> {
  if (outcome.kind === 'not-found') return refuse(staff, action, { type: 'intake', id })
  if (outcome.kind === 'invalid') return problemsSaid(outcome.problems)
  return changedMeanwhile('made', outcome)
}

/** Problems that belong to no field of the form. */
const OF_THE_WHOLE = ['estimate', 'route', 'version']

/** A problem of a field stands at the field; one of the whole stands above the form. */
function problemsSaid(problems: Typed): Partial<ActionState> {
  const entries = Object.entries(problems)
  const whole = entries.flatMap(([name, words]) => (OF_THE_WHOLE.includes(name) ? [words] : []))
  return {
    problems: Object.fromEntries(entries.filter(([name]) => !OF_THE_WHOLE.includes(name))),
    ...(whole.length > 0 && { message: { heading: 'Not made', text: whole.join(' ') } }),
  }
}

/** Leaves for the page with a word of what was done, or says why it was not. */
export async function saved(staff: StaffMember, id: string, outcome: Outcome, said: string, at: string): Promise<Partial<ActionState>> {
  if (outcome.kind === 'done') redirect(`/clinic/intakes/${id}/money?said=${said}#${at}`)
  return notDone(staff, 'money.write', id, outcome)
}

/** Leaves for the page of the paper that was made, or says why it was not. */
export async function made(staff: StaffMember, id: string, outcome: Made): Promise<Partial<ActionState>> {
  if (outcome.kind !== 'done') return notDone(staff, 'paper.write', id, outcome)
  redirect('documentId' in outcome ? `/clinic/intakes/${id}/papers/${outcome.documentId}?said=paper-made` : `/clinic/intakes/${id}/money`)
}
