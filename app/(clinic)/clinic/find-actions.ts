'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { findByReference } from '@/lib/server/queue'
import { answeredFor } from './answered'

const NOT_FOUND =
  'No intake has this reference. Names are kept sealed and cannot be searched: ask for the reference on the receipt, or look through the names in the queue.'
const AWAY = { heading: 'Not found: the records cannot be reached right now', text: 'Please try again.' }

/** "Find": opens the intake with a reference. */
export async function findAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('queue.read', previous, form, (_, { find = '' }) => open(find), undefined, AWAY)
}

async function open(typed: string): Promise<Partial<ActionState>> {
  const found = await findByReference(typed)
  if (found) redirect(`/clinic/intakes/${found}`)
  return { problems: { find: typed.trim() ? NOT_FOUND : 'Type the reference first.' } }
}
