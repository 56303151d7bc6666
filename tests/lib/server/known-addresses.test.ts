import { expect, test } from 'vitest'
import { setVariables } from '@/lib/server/environment'
import { isKnownAddress, languageIn } from '@/lib/server/known-addresses'
import { refusalOf } from '@/lib/server/request-rules'
import { steps } from '@/lib/steps'

test('every step, and every page beside the steps, has an address', () => {
  for (const path of [
    '/',
    '/en',
    '/en/privacy',
    '/en/intake',
    '/en/intake/',
    '/en/intake/check',
    '/en/intake/sent',
    '/en/intake/sent/close',
    '/en/intake/signed-out',
    '/en/intake/later',
    '/en/resume',
    '/en/resume/open',
    '/clinic',
    '/clinic/intakes/x',
    '/api/draft/reason',
    '/health',
    ...steps.map(({ id }) => `/en/intake/${id}`),
  ]) {
    expect(isKnownAddress(path), path).toBe(true)
  }
})

test.each(['/de', '/xx/intake', '/es/intake/nope', '/en/intake/nope', '/en/intake/__proto__', '/en/intake/constructor'])('%s does not exist', (path) => {
  expect(isKnownAddress(path)).toBe(false)
})

test('the mail of the demo has an address in the demo only', () => {
  expect(isKnownAddress('/demo-mail')).toBe(false)
  setVariables({ DEMO: 'yes' })
  expect(isKnownAddress('/demo-mail')).toBe(true)
  expect(isKnownAddress('/demo-mail/x')).toBe(false)
  setVariables({ DEMO: undefined })
})

test('an address names its language', () => {
  expect([languageIn('/es/intake'), languageIn('/en'), languageIn('/clinic'), languageIn('/')]).toEqual(['es', 'en', 'en', 'en'])
})

const host = 'intake.example'
const refused = (method: string, headers: Record<string, string>) => refusalOf(method, new Headers({ host, ...headers }), host)?.status
const fromHere = { origin: `https://${host}` }

test.each([
  ['a page is read from anywhere', 'GET', { origin: 'https://elsewhere.example' }, undefined],
  ['a form of ours', 'POST', { ...fromHere, 'content-length': '10' }, undefined],
  ['no origin, but the browser vouches', 'POST', { 'sec-fetch-site': 'same-origin', 'content-length': '10' }, undefined],
  ['no origin and nobody vouches', 'POST', { 'content-length': '10' }, 403],
  ['a foreign origin', 'POST', { origin: 'https://elsewhere.example', 'content-length': '10' }, 403],
  ['a sandboxed frame', 'POST', { origin: 'null', 'content-length': '10' }, 403],
  ['a subdomain', 'POST', { origin: `https://evil.${host}`, 'content-length': '10' }, 403],
  ['another port', 'POST', { origin: `https://${host}:8443`, 'content-length': '10' }, 403],
  ['no length', 'PUT', fromHere, 411],
  ['a length that is none', 'POST', { ...fromHere, 'content-length': '1e9' }, 411],
  ['exactly 256 kB', 'POST', { ...fromHere, 'content-length': '262144' }, undefined],
  ['one byte more', 'POST', { ...fromHere, 'content-length': '262145' }, 413],
  ['a method nobody uses', 'TRACE', fromHere, 405],
])('%s', (_, method, headers, status) => {
  expect(refused(method, headers)).toBe(status)
})
