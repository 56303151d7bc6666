import 'server-only'
import { decode } from '@auth/core/jwt'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { environment } from './environment'
import { hostCookie } from './host-cookie'
import { readSession, SESSION_LIMITS, type StaffMember } from './staff-sessions'

/** The cookie that carries the sealed token: it never leaves with a foreign site's request. */
export const staffCookie = () => hostCookie('staff', { sameSite: 'strict' })

export const sessionSeconds = SESSION_LIMITS.absoluteHours * 3600

/** The session's secret inside a token; undefined for anything that was cut, changed, expired or made elsewhere. */
export async function secretIn(token: string): Promise<string | undefined> {
  try {
    const found = await decode<{ session?: unknown }>({ token, secret: environment().authSecret, salt: staffCookie().name })
    return typeof found?.session === 'string' ? found.session : undefined
  } catch {
    return undefined
  }
}

/** Who is asking, once a request; undefined when nobody is signed in. */
export const currentStaff = cache(async (): Promise<StaffMember | undefined> => {
  const secret = await currentSecret()
  return secret === undefined ? undefined : readSession(secret)
})

/** Who is signed in here, where a page asks by itself and nobody need sit at it: the session grows no longer by that. */
export async function staffLookingOn(): Promise<StaffMember | undefined> {
  const secret = await currentSecret()
  return secret === undefined ? undefined : readSession(secret, false)
}

/** The secret in this request's cookie, whether its session lives or not. */
export async function currentSecret(): Promise<string | undefined> {
  const token = (await cookies()).get(staffCookie().name)?.value
  return token ? secretIn(token) : undefined
}

/** Whether the browser sent a session cookie at all, dead or alive. */
export async function hasSessionCookie(): Promise<boolean> {
  return (await cookies()).has(staffCookie().name)
}
