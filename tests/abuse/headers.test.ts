import { describe, expect, inject, it } from 'vitest'
import { beginDraft, putStep, send } from '../support/applicant'
import { type Answer, ask, fromOurPage } from '../support/http'

const { url } = inject('abused')

const ALWAYS: Readonly<Record<string, RegExp>> = {
  'cache-control': /\bno-store\b/,
  'content-security-policy': /^default-src 'none'; script-src 'nonce-[A-Za-z0-9+/=]{20,}' 'strict-dynamic';/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'referrer-policy': /^(same-origin|no-referrer)$/,
  'strict-transport-security': /max-age=(3[1-9]\d{6}|[4-9]\d{7}|\d{9,}); includeSubDomains/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'x-robots-tag': /noindex/,
}

function expectHeaders({ headers }: Answer, name: string): void {
  for (const [header, wanted] of Object.entries(ALWAYS)) expect(String(headers[header]), `${name}: ${header}`).toMatch(wanted)
  expect(headers['x-powered-by'], name).toBeUndefined()
  expect(headers.server, name).toBeUndefined()
}

const nonceOf = ({ headers }: Answer) => /script-src 'nonce-([A-Za-z0-9+/=]{20,})'/.exec(String(headers['content-security-policy']))?.[1]

/** No trace of what the site is made with, where it lies, or what it asked its database. */
const INNER = /\bat \S+ \(|node_modules|\.tsx?:\d|\/tmp\/|\/work\/|prisma|postgres|ECONNREFUSED|ENOENT|\bSELECT\b|Next\.js|\bv?16\.4\.6\b|NEXT_[A-Z]+_ERROR/i
const expectNothingInner = (answer: Answer, name: string) => expect(INNER.exec(answer.text.replace(/<script[\s\S]*?<\/script>/g, ''))?.[0], name).toBeUndefined()

const PAGES = [
  '/',
  '/en',
  '/en/privacy',
  '/en/intake',
  '/en/intake/check',
  '/en/intake/sent',
  '/en/intake/no-such-step',
  '/en/intake/later',
  '/en/resume',
  '/en/resume/open',
  '/demo-mail',
  '/xx',
  '/no/such/address',
  '/clinic',
  '/clinic/sign-in',
  '/clinic/set-up',
  '/clinic/join',
  '/clinic/no/such/page',
  '/manual',
  '/manual/safety',
  '/manual/no-such-section',
  '/health',
  '/api/draft/no-such-step',
  '/favicon.ico',
  '/_next/image?url=%2Fx.png&w=64&q=75',
  '/.env',
  '/.git/config',
  '/en/%00',
  '/en/../../etc/passwd',
]

describe('every answer', () => {
  it.each(PAGES)('%s carries what a browser needs to protect the person', async (path) => {
    const answer = await ask(`${url}${path}`)
    expect(answer.status, path).toBeLessThan(500)
    expectHeaders(answer, path)
    expectNothingInner(answer, path)
  })

  it('does so for built files too, which may be kept', async () => {
    const page = await ask(`${url}/en`)
    const files = [...new Set([...page.text.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)].map(([, path]) => path ?? ''))]
    expect(files.length).toBeGreaterThan(3)
    for (const path of files) {
      const answer = await ask(`${url}${path}`)
      expect(answer.status, path).toBe(200)
      const { 'cache-control': kept, ...rest } = answer.headers
      expect(kept, path).toMatch(/immutable/)
      expectHeaders({ ...answer, headers: { ...rest, 'cache-control': 'no-store' } }, path)
    }
    const missing = await ask(`${url}/_next/static/chunks/none.js`)
    expect(missing.status).toBe(404)
    expectNothingInner(missing, 'a missing file')
  })

  it('of an address that changes something does as well, refusals included', async () => {
    const cookie = await beginDraft(url)
    const answers = {
      saved: await putStep(url, cookie, 'reason', { mainReason: 'both' }),
      'saved with problems': await putStep(url, cookie, 'about-you', { dateOfBirth: '1980-02-31' }),
      'not found': await putStep(url, 'draft=x', 'reason', {}),
      incomplete: await send(url, cookie),
      'not JSON': await ask(`${url}/api/draft/reason`, { method: 'PUT', headers: fromOurPage(url, cookie), body: '{' }),
      foreign: await ask(`${url}/api/draft/reason`, { method: 'PUT', headers: { origin: 'https://elsewhere.example' }, body: '{}' }),
      'too large': await ask(`${url}/api/draft/reason`, { method: 'PUT', headers: fromOurPage(url, cookie), body: ' '.repeat(262_145) }),
      'no length': await ask(`${url}/api/draft/reason`, { method: 'PUT', headers: fromOurPage(url, cookie), body: '{}', chunked: true }),
      'wrong method': await ask(`${url}/api/draft/reason`, { method: 'DELETE', headers: fromOurPage(url, cookie), body: '' }),
      'signed out': await ask(`${url}/clinic/sign-out`, { method: 'POST', headers: fromOurPage(url), body: '' }),
    }
    for (const [name, answer] of Object.entries(answers)) {
      expectHeaders(answer, name)
      expectNothingInner(answer, name)
    }
  })
})

describe('the policy for scripts and styles', () => {
  it('has a nonce of its own in every answer, which the page uses', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(`${url}/en`)))
    const nonces = answers.map(nonceOf)
    expect(nonces).not.toContain(undefined)
    expect(new Set(nonces).size).toBe(nonces.length)
    for (const [index, { text }] of answers.entries()) {
      const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.length).toBeGreaterThan(0)
      for (const tag of scripts) expect(tag).toContain(`nonce="${nonces[index]}"`)
      expect(text).not.toMatch(/<[a-z][^>]*\s(style|on[a-z]+)=/i)
    }
  })

  it('allows nothing from elsewhere, and nobody to frame us', async () => {
    const policy = String((await ask(`${url}/en`)).headers['content-security-policy'])
    for (const part of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) expect(policy).toContain(part)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  it('takes no nonce and no policy from a request', async () => {
    const answer = await ask(`${url}/en`, { headers: { 'x-nonce': 'mine', 'content-security-policy': "script-src 'nonce-mine'" } })
    expect(nonceOf(answer)).not.toBe('mine')
    expect(answer.text).not.toContain('nonce="mine"')
  })
})

describe('cookies', () => {
  it('cannot be read by scripts, and do not leave with foreign requests', async () => {
    const { cookies } = await ask(`${url}/en`)
    expect(cookies).toEqual([])
    const draft = await beginDraft(url)
    expect(draft).toMatch(/^draft=[\w-]{43}$/)
  })
})
