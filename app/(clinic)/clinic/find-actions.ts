'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { readSearch, searchIntakes } from '@/lib/server/intake-search'
import { findByReference } from '@/lib/server/queue'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { answeredFor } from './answered'

const NOTHING_TYPED = 'Type a reference, a name, a phone number or an e-mail address first: of a name two letters or more, of a number seven digits or more.'
const NOBODY =
  'No intake has this reference, name, phone number or e-mail address. A name may be spelled otherwise: try its first letters. A form that was not sent yet is not found here.'
const AWAY = { heading: 'Not found: the records cannot be reached right now', text: 'Please try again.' }

/** "Find": a reference opens its intake; a name, a phone number or an e-mail address shows whose it may be. */
export async function findAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('queue.read', previous, form, (staff, { find = '' }) => look(staff, find), undefined, AWAY)
}

async function look(staff: StaffMember, typed: string): Promise<Partial<ActionState>> {
  const intake = await findByReference(typed)
  if (intake) redirect(`/clinic/intakes/${intake}`)
  const fits = readSearch(typed)
  if (!fits) return { problems: { find: NOTHING_TYPED } }
  const found = await searchIntakes(staff, fits)
  if (found.intakes.length > 0) return { found }
  return { problems: { find: found.lookedThrough ? `${NOBODY} Only the newest ${found.lookedThrough.toLocaleString('en-US')} were looked through.` : NOBODY } }
}
