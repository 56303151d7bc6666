import { isDatabaseAway } from '@/lib/server/database-away'
import { currentStaff } from '@/lib/server/staff-cookie'

const say = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers: { 'cache-control': 'private, no-store', ...headers } })

/** "I am still here": reading the session keeps it alive. 401 once it has ended. */
export async function POST(): Promise<Response> {
  try {
    return say((await currentStaff()) ? 204 : 401)
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    return say(503, { 'retry-after': '5' })
  }
}
