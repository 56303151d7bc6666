'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { findByReference } from '@/lib/server/queue'
import { answeredFor } from './answered'

const NOT_FOUND =
  'No intake has this reference. Names are kept sealed and cannot be searched: ask for the reference on the receipt, or look through the names in the queue.'

/** "Find": opens the intake with a reference. */
export async function findAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('queue.read', previous, form, async (_, { find = '' }) => {
    const found = await findByReference(find)
    if (found) redirect(`/clinic/intakes/${found}`)
    return { problems: { find: find.trim() ? NOT_FOUND : 'Type the reference first.' } }
  })
}
