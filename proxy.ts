import { type NextRequest, NextResponse } from 'next/server'
import { environment } from '@/lib/server/environment'
import { isKnownAddress, languageIn, NOT_HERE } from '@/lib/server/known-addresses'
import { refusalOf } from '@/lib/server/request-rules'
import { contentSecurityPolicy, RESPONSE_HEADERS } from '@/lib/server/response-headers'

/** The host under which people reach the site. What a proxy says counts only where one of ours stands in front. */
function hostOf(request: NextRequest): string {
  const { publicUrl, trustedProxyHops } = environment()
  const forwarded = trustedProxyHops > 0 ? request.headers.get('x-forwarded-host') : null
  return forwarded ?? new URL(publicUrl).host
}

/** Built files are the same for everybody and may be kept. */
const BUILT = '/_next/static/'

/**
 * Before anything is parsed: refuses what is too large or comes from elsewhere, and gives every page its policy and nonce.
 * Who may see what is never decided here; every page and action asks for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(environment().mode === 'development')
  const refused = refusalOf(request.method, request.headers, hostOf(request))
  if (refused) {
    return new NextResponse(refused.words, {
      status: refused.status,
      headers: { ...RESPONSE_HEADERS, 'Content-Security-Policy': policy, 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }

  const headers = new Headers(request.headers)
  // What a client claims about its own policy is dropped; Next reads the nonce from the header that is set here.
  headers.set('Content-Security-Policy', policy)
  headers.delete('x-nonce')
  const { pathname } = request.nextUrl
  headers.set('x-language', languageIn(pathname))
  const isBuilt = pathname.startsWith(BUILT)
  const response =
    isBuilt || isKnownAddress(pathname) ? NextResponse.next({ request: { headers } }) : NextResponse.rewrite(new URL(NOT_HERE, request.url), { request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(RESPONSE_HEADERS)) if (!isBuilt || name !== 'Cache-Control') response.headers.set(name, value)
  return response
}
