import { headers } from 'next/headers'
import { isDatabaseAway } from '@/lib/server/database-away'
import { sourceAddress } from '@/lib/server/source-address'
import { serveAuth } from '@/lib/server/staff-auth'

type Context = { readonly params: Promise<{ readonly auth: readonly string[] }> }

async function serve(request: Request, { params }: Context): Promise<Response> {
  try {
    return await serveAuth(request, (await params).auth.join('/'), sourceAddress(await headers()))
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    return new Response(null, { status: 503, headers: { 'retry-after': '5', 'cache-control': 'private, no-store' } })
  }
}

export { serve as GET, serve as POST }
