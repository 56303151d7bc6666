'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { setUpClinic } from '@/lib/server/set-up'
import { answered } from '../answered'

/** Creates the first administrator and the clinic. Open to whoever holds the one-time code, once. */
export async function setUpAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answered(previous, form, async (typed) => {
    const outcome = await setUpClinic(typed)
    if (outcome !== 'done') return outcome
    redirect('/clinic/sign-in?joined=yes')
  })
}
