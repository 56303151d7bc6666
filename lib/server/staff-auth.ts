import 'server-only'
import { Auth, type AuthConfig, raw, skipCSRFCheck } from '@auth/core'
import { AuthError, CredentialsSignin } from '@auth/core/errors'
import Credentials from '@auth/core/providers/credentials'
import { environment } from './environment'
import { hostCookie } from './host-cookie'
import { log } from './log'
import { checkPassword } from './sign-in'
import { sessionSeconds, staffCookie } from './staff-cookie'
import { endSession, readSession } from './staff-sessions'

const basePath = '/api/auth'

/** Says so to the person: the same for an account that exists and one that does not. */
class TooManyTries extends CredentialsSignin {
  override code = 'wait'
}

/**
 * The envelope around our own session row. The token carries the session's random secret and nothing else: who that is,
 * their role and whether the session still lives is read from the database on every request.
 */
function authConfig(source: string): AuthConfig {
  const { name, options } = staffCookie()
  // Not beginning with the session's name: the library would read them as pieces of it.
  const other = (purpose: string) => hostCookie(`auth-${purpose}`, { sameSite: 'strict' })
  return {
    basePath,
    trustHost: true,
    secret: environment().authSecret,
    useSecureCookies: options.secure,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    cookies: {
      sessionToken: { name, options },
      csrfToken: other('csrf'),
      callbackUrl: other('next'),
    },
    pages: { signIn: '/clinic/sign-in', signOut: '/clinic/sign-in', error: '/clinic/sign-in' },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        async authorize({ email, password }) {
          const answer = await checkPassword({ email, password, source })
          if (answer === 'wait') throw new TooManyTries()
          return answer === 'wrong' ? null : { id: answer.secret }
        },
      }),
    ],
    callbacks: {
      jwt: async ({ token, user }) => (user?.id ? { session: user.id } : (await isAlive(token)) ? { session: token.session } : null),
      // Handed to whoever reads /api/auth/session in their own browser: whether they are signed in, and no more.
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => (new URL(url, baseUrl).origin === baseUrl ? new URL(url, baseUrl).href : `${baseUrl}/clinic`),
    },
    events: {
      signOut: async (message) => {
        const session = 'token' in message ? message.token?.session : undefined
        if (typeof session === 'string') await endSession(session)
      },
    },
    // Its own logger would write causes and, when debugging, whole bodies: a password among them.
    logger: {
      error: (error) => {
        // A wrong pair is no error of ours; it is written down where it is checked.
        if (!(error instanceof CredentialsSignin)) log('error', 'auth.failed', { error: causeOf(error) })
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

async function isAlive(token: Readonly<Record<string, unknown>>): Promise<boolean> {
  return typeof token.session === 'string' && (await readSession(token.session)) !== undefined
}

/** What went wrong underneath: the library wraps it. A wrong password is no error. */
function causeOf(error: unknown): unknown {
  const cause = error instanceof AuthError ? (error.cause as { err?: unknown } | undefined)?.err : undefined
  return cause ?? error
}

/** A cookie to set on the answer. */
export type SessionCookie = { readonly name: string; readonly value: string; readonly expires: Date | undefined }

/**
 * Signs in through the library and returns the session's cookie, or why not; never which half of a pair was wrong.
 * For our own server action: its origin was checked, so the library's token against foreign forms is not asked for.
 * @throws whatever stopped it, such as a database that is away
 */
export async function signIn(given: { readonly email: string; readonly password: string; readonly source: string }): Promise<SessionCookie | 'wrong' | 'wait'> {
  const { email, password, source } = given
  const request = new Request(`${environment().publicUrl}${basePath}/callback/credentials`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  try {
    const answer = await Auth(request, { ...authConfig(source), skipCSRFCheck, raw })
    const found = answer.cookies?.find(({ name }) => name === staffCookie().name)
    if (!found) throw new Error('The sign-in library gave no session cookie.')
    return { name: found.name, value: found.value, expires: found.options.expires as Date | undefined }
  } catch (error) {
    if (error instanceof CredentialsSignin) return error.code === 'wait' ? 'wait' : 'wrong'
    throw causeOf(error)
  }
}

const SERVED = new Set(['GET csrf', 'GET session', 'POST callback/credentials', 'POST signout'])

/**
 * Serves the library's own addresses for clients without our page: its token against foreign forms, whether a session
 * lives, signing in and out. Nothing else of it is reachable.
 */
export async function serveAuth(request: Request, path: string, source: string): Promise<Response> {
  if (!SERVED.has(`${request.method} ${path}`)) return new Response(null, { status: 404 })
  const own = new URL(`${environment().publicUrl}${basePath}/${path}`)
  own.search = new URL(request.url).search
  const body = request.method === 'POST' ? await request.text() : null
  // The address is ours, not what a Host header said.
  const answer = await Auth(new Request(own, { method: request.method, headers: request.headers, body }), authConfig(source))
  const given = new Headers(answer.headers)
  given.set('cache-control', 'private, no-store')
  return new Response(answer.body, { status: answer.status, headers: given })
}
