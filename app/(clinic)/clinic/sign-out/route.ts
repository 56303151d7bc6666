import { cookies } from 'next/headers'
import { closeStaffFormHere } from '@/lib/server/closing-here'
import { isDatabaseAway } from '@/lib/server/database-away'
import { log } from '@/lib/server/log'
import { currentSecret, staffCookie, staffLookingOn } from '@/lib/server/staff-cookie'
import { endSession } from '@/lib/server/staff-sessions'

const see = (address: string, headers: Record<string, string> = {}) =>
  new Response(null, { status: 303, headers: { location: address, 'cache-control': 'private, no-store', ...headers } })

/**
 * Ends the session in the database, closes the form that was typed in here, then forgets the cookie; what the browser kept of
 * the pages goes as well.
 */
export async function POST(): Promise<Response> {
  const secret = await currentSecret()
  try {
    const staff = await staffLookingOn()
    if (secret) await endSession(secret)
    await closeStaffFormHere(staff?.id)
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    log('error', 'clinic.not-signed-out', { error })
    // The row still lives: to say "signed out" now would be untrue.
    return see('/clinic?said=not-saved')
  }
  const { name, options } = staffCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
  return see('/clinic/sign-in?signed-out=yes', { 'clear-site-data': '"cache"' })
}
