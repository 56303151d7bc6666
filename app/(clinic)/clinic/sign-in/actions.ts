'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { clinicAddress } from '@/lib/server/access'
import { sourceAddress } from '@/lib/server/source-address'
import { signIn } from '@/lib/server/staff-auth'
import { currentSecret, staffCookie } from '@/lib/server/staff-cookie'
import { endSession } from '@/lib/server/staff-sessions'
import { answered } from '../answered'

const WRONG = { heading: 'That did not work', text: 'The e-mail address or the password is not right, or the account is closed.' }
const WAIT = { heading: 'Too many tries', text: 'Wait a while – at most 15 minutes – and try again. An administrator can send you a new one-time link.' }

/** Signs in and goes on to the page that was asked for. Open to everybody: it is the door. */
export async function signInAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answered(previous, form, async ({ email = '', password = '', next }) => {
    const answer = await signIn({ email, password, source: sourceAddress(await headers()) })
    if (answer === 'wrong') return { message: WRONG }
    if (answer === 'wait') return { message: WAIT }
    const before = await currentSecret()
    if (before) await endSession(before)
    const { name, value, expires } = answer
    ;(await cookies()).set(name, value, { ...staffCookie().options, ...(expires && { expires }) })
    redirect(clinicAddress(next))
  })
}
