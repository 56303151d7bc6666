'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { notLookedAt } from '@/components/clinic/not-looked-at'
import { readSearch, searchIntakes } from '@/lib/server/intake-search'
import { findByReference } from '@/lib/server/queue'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { answeredFor } from './answered'

const TOO_LITTLE = 'Type more: a reference, two letters of a name, seven digits of a phone number, or an e-mail address.'
const NOBODY = 'Nobody found. Try the first letters of the name, or the phone number. Forms that were not sent yet are not found here.'
const TOO_OFTEN = 'That was very many searches in a few minutes. Wait ten minutes, or look through the queue.'
const AWAY = { heading: 'Not found: the records cannot be reached right now', text: 'Please try again.' }

/** "Find": a reference opens its intake; a name, a phone number or an e-mail address shows whose it may be. */
export async function findAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('queue.read', previous, form, (staff, { find = '' }) => look(staff, find), undefined, AWAY)
}

async function look(staff: StaffMember, typed: string): Promise<Partial<ActionState>> {
  const intake = await findByReference(typed)
  if (intake) redirect(`/clinic/intakes/${intake}`)
  const fits = readSearch(typed)
  if (!fits) return { problems: { find: TOO_LITTLE } }
  const found = await searchIntakes(staff, fits)
  if (!found) return { problems: { find: TOO_OFTEN } }
  return found.intakes.length > 0 ? { found } : { problems: { find: [NOBODY, ...notLookedAt(found)].join(' ') } }
}
