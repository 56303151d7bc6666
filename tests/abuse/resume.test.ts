import { randomBytes } from 'node:crypto'
import { expect, inject, it } from 'vitest'
import { fillDraft, postForm } from '../support/applicant'
import { embedded } from '../support/embedded'
import type { Answer } from '../support/http'
import { named } from '../support/invented'

const { url, dataDirectory } = inject('abused')

/** Everything of an answer but the date, the nonce, and the order in which the parts of a streamed page arrive. */
const shape = ({ status, headers, text }: Answer) => {
  const { date: _date, ...rest } = headers
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? 'no nonce'
  const plain = (words: unknown) => JSON.stringify(words).replaceAll(JSON.stringify(nonce).slice(1, -1), 'nonce')
  return { status, length: text.length, parts: plain(text).split(/\\+n/).sort(), headers: plain(rest) }
}
const forgetCounts = () => embedded(dataDirectory, (database) => database.signInThrottle.deleteMany({ where: { key: { startsWith: 'resume' } } }))
const askFor = (email: string) => postForm(url, '/en/resume', [['email', email]])
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const SAMPLES = 60

it('asking for a link answers every address with the same bytes in the same time', { timeout: 240_000 }, async () => {
  await fillDraft(url, { 'about-you': named('Wilhelmina Brindlemere')['about-you'] ?? {} })
  const addresses = { known: 'wilhelmina.brindlemere@example.com', unknown: 'wilhelmino.brandlemere@example.com' } as const
  const took: Record<keyof typeof addresses, number[]> = { known: [], unknown: [] }
  const shapes = new Set<string>()
  await askFor('warm.up@example.com')
  for (let sample = 0; sample < SAMPLES; sample++) {
    if (sample % 4 === 0) await forgetCounts()
    for (const arm of sample % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
      const begun = performance.now()
      const answer = await askFor(addresses[arm])
      took[arm].push(performance.now() - begun)
      expect(answer.text).toContain('Please look at your e-mail')
      shapes.add(JSON.stringify(shape(answer)))
    }
  }
  expect(shapes.size).toBe(1)
  const ratio = median(took.known) / median(took.unknown)
  process.stdout.write(
    `asking over HTTP: known ${median(took.known).toFixed(1)} ms, unknown ${median(took.unknown).toFixed(1)} ms, ratio of medians ${ratio.toFixed(3)}, ${SAMPLES} each\n`,
  )
  expect(ratio).toBeGreaterThan(0.75)
  expect(ratio).toBeLessThan(1.33)
})

it('guessing links opens nothing, gives no cookie, and soon has to wait', async () => {
  await forgetCounts()
  const answers: Answer[] = []
  for (let guess = 0; guess < 14; guess++) answers.push(await postForm(url, '/en/resume/open', [['link', randomBytes(32).toString('base64url')]]))
  for (const answer of answers) {
    expect(answer.status).toBe(200)
    expect(answer.cookies.filter((cookie) => cookie.startsWith('draft='))).toEqual([])
  }
  expect(answers.filter(({ text }) => text.includes('This link opens nothing.'))).toHaveLength(10)
  expect(answers.filter(({ text }) => text.includes('too many tries from your network'))).toHaveLength(4)
  await forgetCounts()
})

it('what a page says about itself is not believed: no code, no date, odd states', async () => {
  await forgetCounts()
  const odd: readonly (readonly (readonly [string, string])[])[] = [
    [],
    [['link', 'x'.repeat(5000)]],
    [['link', '\u0000']],
    [
      ['link', 'a'],
      ['asked', 'code'],
      ['code', '1'.repeat(5000)],
    ],
    [
      ['link', 'a'],
      ['asked', 'date'],
      ['born-month', '2'],
      ['born-day', '30'],
      ['born-year', '1981'],
    ],
    [
      ['link', 'a'],
      ['asked', '__proto__'],
      ['to', '<script>alert(1)</script>'],
      ['beside', 'constructor'],
    ],
    [
      ['link', 'a'],
      ['asked', 'code'],
      ['to', '<img src=x onerror=alert(1)>'],
      ['@do', 'again'],
    ],
  ]
  for (const typed of odd) {
    const answer = await postForm(url, '/en/resume/open', typed)
    expect(answer.status, JSON.stringify(typed).slice(0, 80)).toBe(200)
    expect(answer.text).not.toContain('<script>alert')
    expect(answer.text).not.toContain('<img src=x')
    expect(answer.cookies).toEqual([])
  }
  await forgetCounts()
})
