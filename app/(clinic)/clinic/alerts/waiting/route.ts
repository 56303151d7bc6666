import { may } from '@/lib/server/access'
import { waitingMarks } from '@/lib/server/alerts'
import { isDatabaseAway } from '@/lib/server/database-away'
import { staffLookingOn } from '@/lib/server/staff-cookie'

const HEADERS = { 'cache-control': 'private, no-store' }

/** The alerts nobody is on, as marks that say nothing of anybody. A page asks every few seconds, which keeps no session alive. */
export async function GET(): Promise<Response> {
  try {
    const staff = await staffLookingOn()
    if (!staff) return new Response(null, { status: 401, headers: HEADERS })
    if (!may(staff.role, 'alert.read')) return new Response(null, { status: 404, headers: HEADERS })
    return Response.json({ waiting: await waitingMarks() }, { headers: HEADERS })
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    return new Response(null, { status: 503, headers: { ...HEADERS, 'retry-after': '20' } })
  }
}
