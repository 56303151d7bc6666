import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { environment } from '@/lib/server/environment'
import { isKnownAddress, languageIn, NOT_HERE } from '@/lib/server/known-addresses'
import { refusalOf } from '@/lib/server/request-rules'

/** Everything is ours: no foreign script, style, font, picture or frame. Scripts need this response's nonce. */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'private, no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  // Not "no-referrer": browsers then send "Origin: null" with a form, and a form of ours could not be told from a foreign one.
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex',
}

/**
 * Before anything is parsed: refuses what is too large or comes from elsewhere, and gives every page its policy and nonce.
 * Who may see what is never decided here; every page and action asks for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const refused = refusalOf(request.method, request.headers, request.nextUrl.host)
  if (refused) return new NextResponse(refused.words, { status: refused.status, headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' } })

  const policy = contentSecurityPolicy(randomBytes(18).toString('base64'), environment().mode === 'development')
  const headers = new Headers(request.headers)
  // What a client claims about its own policy is dropped; Next reads the nonce from the header that is set here.
  headers.set('Content-Security-Policy', policy)
  headers.delete('x-nonce')
  const { pathname } = request.nextUrl
  headers.set('x-language', languageIn(pathname))
  const response = isKnownAddress(pathname) ? NextResponse.next({ request: { headers } }) : NextResponse.rewrite(new URL(NOT_HERE, request.url), { request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value)
  return response
}

export const config = {
  // Built files are the same for everybody and may be kept; everything else passes here.
  matcher: ['/((?!_next/static/).*)'],
}
