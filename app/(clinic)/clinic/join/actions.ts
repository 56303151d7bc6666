'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { join } from '@/lib/server/staff'
import { answered } from '../answered'

const NOT_VALID = 'This link is not valid: it was used, it is too old, or a newer one was made. Ask an administrator for another.'

/** Chooses the password of an invited account. Open to whoever holds the one-time link, once. */
export async function joinAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answered(previous, form, async ({ code = '', password = '' }) => {
    const outcome = await join(code, password)
    if (!outcome) return { problems: { code: NOT_VALID } }
    if ('problems' in outcome) return outcome
    redirect('/clinic/sign-in?joined=yes')
  })
}
