import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { setVariables } from '@/lib/server/environment'
import { hashPassword } from '@/lib/server/passwords'
import { serveAuth, signIn } from '@/lib/server/staff-auth'
import { secretIn, staffCookie } from '@/lib/server/staff-cookie'
import { readSession } from '@/lib/server/staff-sessions'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

const PASSWORD = 'seven otters paint a quiet door'
let fresh: FreshDatabase
let written = ''
let passwordHash = ''

beforeAll(async () => {
  fresh = await freshDatabase()
  passwordHash = await hashPassword(PASSWORD)
  setVariables({ PUBLIC_URL: 'http://localhost:3106' })
})
afterAll(async () => {
  setVariables({ PUBLIC_URL: undefined })
  await fresh.end()
})
beforeEach(() => {
  written = ''
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written += String(text)
      return true
    })
  }
  return () => vi.restoreAllMocks()
})

let sources = 0
const elsewhere = () => `203.0.113.${sources++}`

async function somebody(role: 'coordinator' | 'psychiatrist' = 'coordinator') {
  const staff = await addStaff(fresh.database, role)
  await fresh.database.staff.update({ where: { id: staff.id }, data: { passwordHash } })
  return staff
}

test('the right pair gives a cookie whose token carries the session’s secret and nothing about the person', async () => {
  const staff = await somebody()
  const cookie = await signIn({ email: `  ${staff.email.toUpperCase()} `, password: PASSWORD, source: elsewhere() })
  if (typeof cookie === 'string') throw new Error(cookie)
  expect(cookie.name).toBe('staff')
  const secret = await secretIn(cookie.value)
  expect(await readSession(secret ?? '')).toMatchObject({ id: staff.id })
  const { decode } = await import('@auth/core/jwt')
  const { environment } = await import('@/lib/server/environment')
  const claims = await decode({ token: cookie.value, secret: environment().authSecret, salt: 'staff' })
  expect(Object.keys(claims ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'session'])
})

test('a wrong password, an unknown e-mail, a disabled and an invited account get the same answer', async () => {
  const staff = await somebody()
  const disabled = await somebody()
  await fresh.database.staff.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } })
  const invited = await addStaff(fresh.database, 'coordinator')
  const tries = [
    { email: staff.email, password: `${PASSWORD}.` },
    { email: 'nobody@demo.example', password: PASSWORD },
    { email: disabled.email, password: PASSWORD },
    { email: invited.email, password: 'none' },
    { email: '', password: '' },
    { email: `${'a'.repeat(300)}@demo.example`, password: PASSWORD },
    { email: staff.email, password: 'p'.repeat(5000) },
  ]
  for (const pair of tries) expect(await signIn({ ...pair, source: elsewhere() })).toBe('wrong')
})

test('refusing an unknown e-mail takes about as long as refusing a known one', async () => {
  const staff = await somebody()
  const median = async (email: string) => {
    const times: number[] = []
    for (let n = 0; n < 3; n++) {
      const from = performance.now()
      await signIn({ email, password: 'not the right words', source: elsewhere() })
      times.push(performance.now() - from)
    }
    return times.sort((a, b) => a - b)[1] ?? 0
  }
  const [known, unknown] = [await median(staff.email), await median('nobody@demo.example')]
  // Half a second of hashing in both: a missing hash would show as a tenth of it.
  expect(unknown / known).toBeGreaterThan(0.5)
  expect(unknown / known).toBeLessThan(2)
})

test('too many tries say so, also to the right password, and the hash is not computed', async () => {
  const staff = await somebody()
  const source = elsewhere()
  for (let n = 0; n < 5; n++) expect(await signIn({ email: staff.email, password: 'not the right words', source })).toBe('wrong')
  const from = performance.now()
  expect(await signIn({ email: staff.email, password: PASSWORD, source })).toBe('wait')
  expect(performance.now() - from).toBeLessThan(150)
  expect(typeof (await signIn({ email: staff.email, password: PASSWORD, source: elsewhere() }))).toBe('object')
})

test('each refusal that was let through stands in the audit trail; no log holds a password', async () => {
  const staff = await somebody()
  await signIn({ email: staff.email, password: 'canary-4711-password', source: elsewhere() })
  await signIn({ email: 'nobody@demo.example', password: 'canary-4711-password', source: elsewhere() })
  const rows = await fresh.database.auditEvent.findMany({ where: { action: 'staff.sign-in', outcome: 'refused' }, orderBy: { seq: 'desc' }, take: 2 })
  expect(rows.map(({ objectId }) => objectId)).toEqual(['unknown', staff.id])
  expect(written).toContain('sign-in.refused')
  expect(written).not.toContain('canary-4711')
  expect(JSON.stringify(rows.map(({ detail }) => detail))).toBe('[{},{}]')
})

test('a database that is away is an error to catch, not a wrong password, and the password stays out of the log', async () => {
  const url = fresh.url
  setVariables({ DATABASE_URL: 'postgresql://application:x@127.0.0.1:1/intake' })
  try {
    await expect(signIn({ email: 'ana@demo.example', password: 'canary-4712-password', source: elsewhere() })).rejects.toSatisfy(
      (error) => (error as Error).message !== '',
    )
  } finally {
    setVariables({ DATABASE_URL: url })
  }
  expect(written).not.toContain('canary-4712')
})

test('over https the cookie is bound to the host and secure', () => {
  setVariables({ PUBLIC_URL: 'https://clinic.example' })
  expect(staffCookie()).toEqual({ name: '__Host-staff', options: { httpOnly: true, sameSite: 'strict', path: '/', secure: true } })
  setVariables({ PUBLIC_URL: 'http://localhost:3106' })
  expect(staffCookie()).toEqual({ name: 'staff', options: { httpOnly: true, sameSite: 'strict', path: '/', secure: false } })
})

test('a token that was cut, changed or made with another key or name opens nothing', async () => {
  const staff = await somebody()
  const cookie = await signIn({ email: staff.email, password: PASSWORD, source: elsewhere() })
  if (typeof cookie === 'string') throw new Error(cookie)
  const { encode } = await import('@auth/core/jwt')
  const secret = (await secretIn(cookie.value)) ?? ''
  const foreign = await encode({ token: { session: secret }, secret: 'another secret of more than 32 characters', salt: 'staff' })
  const misnamed = await encode({ token: { session: secret }, secret: 'x'.repeat(40), salt: 'other' })
  const parts = cookie.value.split('.')
  const tampered = [...parts.keys()].flatMap((at) => (parts[at] ? [parts.map((part, index) => (index === at ? `A${part.slice(1)}` : part)).join('.')] : []))
  for (const token of ['', 'x', cookie.value.slice(0, -3), foreign, misnamed, 'eyJhbGciOiJub25lIn0.e30.', ...tampered.filter((text) => text !== cookie.value)])
    expect(await secretIn(token)).toBeUndefined()
})

test('the library’s own addresses: only four, with its token against foreign forms', async () => {
  const staff = await somebody()
  const source = elsewhere()
  const ask = (path: string, init: RequestInit = {}) => serveAuth(new Request(`http://evil.example/api/auth/${path}`, init), path, source)
  for (const path of ['providers', 'signin', 'error', 'verify-request', 'callback/credentials', 'signout', '']) expect((await ask(path)).status).toBe(404)
  const body = (csrfToken: string) => new URLSearchParams({ email: staff.email, password: PASSWORD, csrfToken, callbackUrl: '/clinic' })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const without = await ask('callback/credentials', { method: 'POST', headers, body: body('') })
  expect(without.headers.getSetCookie().filter((text) => text.startsWith('staff='))).toEqual([])

  const csrf = await ask('csrf')
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const cookie = csrf.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')
  const answer = await ask('callback/credentials', { method: 'POST', headers: { ...headers, cookie }, body: body(csrfToken) })
  const token = answer.headers.getSetCookie().find((text) => text.startsWith('staff='))
  expect(token).toMatch(/HttpOnly/)
  expect(token).toMatch(/SameSite=Strict/i)
  expect(answer.headers.get('location')).toBe('http://localhost:3106/clinic')

  const session = token?.split(';')[0] ?? ''
  expect(await (await ask('session', { headers: { cookie: session } })).json()).toEqual({ expires: expect.any(String) })
  await ask('signout', { method: 'POST', headers: { ...headers, cookie: `${cookie}; ${session}` }, body: new URLSearchParams({ csrfToken }) })
  expect(await readSession((await secretIn(session.replace('staff=', ''))) ?? '')).toBeUndefined()
  expect(await (await ask('session', { headers: { cookie: session } })).json()).toBeNull()
})
