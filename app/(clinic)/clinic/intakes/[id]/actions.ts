'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { STATUS_WORDS } from '@/components/clinic/words'
import type { Action } from '@/lib/server/access'
import { addNote, moveIntake, type Outcome } from '@/lib/server/intake-work'
import { refuse } from '@/lib/server/require-staff'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { answeredFor } from '../../answered'

const intakeIn = ({ id = '' }: Readonly<Record<string, string>>) => ({ type: 'intake', id })

/** What a form says when it did not go through; leaves the page when it did. */
async function saying(staff: StaffMember, action: Action, id: string, outcome: Outcome, said: string): Promise<Partial<ActionState>> {
  if (outcome.kind === 'not-found') return refuse(staff, action, { type: 'intake', id })
  if (outcome.kind === 'invalid') return { problems: outcome.problems }
  if (outcome.kind === 'done') redirect(`/clinic/intakes/${id}?said=${said}`)
  return {
    version: outcome.version,
    message: {
      heading: 'Not saved: somebody changed this intake meanwhile',
      text: `It is now “${STATUS_WORDS[outcome.status]}”${outcome.by ? `; the last move was made by ${outcome.by}` : ''}. Your words still stand here. Look at the page as it is now, then send again if it still fits.`,
    },
  }
}

/** Moves an intake to another status, with a reason. */
export async function moveAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'intake.move',
    previous,
    form,
    async (staff, { id = '', version = '', to = '', reason = '' }) => saying(staff, 'intake.move', id, await moveIntake(staff, { id, version, to, reason }), 'moved'),
    intakeIn,
  )
}

/** Adds a note. */
export async function noteAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'intake.note',
    previous,
    form,
    async (staff, { id = '', note = '' }) => saying(staff, 'intake.note', id, await addNote(staff, id, note), 'noted'),
    intakeIn,
  )
}
