import { database } from '@/lib/server/database'
import { log } from '@/lib/server/log'

export const dynamic = 'force-dynamic'

/** Whether this site can do its work: 200 when the database answers, otherwise 503 and when to ask again. */
export async function GET(): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' }
  try {
    await database().$queryRaw`SELECT 1`
    return Response.json({ ok: true }, { headers })
  } catch (error) {
    log('error', 'health.failed', { error })
    return Response.json({ ok: false }, { status: 503, headers: { ...headers, 'Retry-After': '5' } })
  }
}
