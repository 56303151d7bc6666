import { expect, inject, it } from 'vitest'
import { fillDraft, putStep, send } from '../support/applicant'
import { type Answer, ask } from '../support/http'
import { least } from '../support/invented'
import { withoutDatabase } from '../support/outage'

const served = inject('abused')
const { url } = served

const INNER = /\bat \S+ \(|node_modules|prisma|postgres|ECONN|ENOENT|EPIPE|\bSELECT\b|57P0|P10\d\d/i

it('every page and address says that it cannot be reached, quickly and without a word of why; afterwards all is well', async () => {
  const cookie = await fillDraft(url, least('Bernadetta Brindlemere'))
  const answers: Record<string, Answer> = {}
  const recovered = await withoutDatabase(served, async () => {
    const from = Date.now()
    answers.health = await ask(`${url}/health`)
    answers.save = await putStep(url, cookie, 'reason', { mainReason: 'both' })
    answers.send = await send(url, cookie)
    answers.session = await ask(`${url}/clinic/session`, { method: 'POST', headers: { origin: url, cookie: 'staff=x' }, body: '' })
    for (const path of [
      '/en',
      '/en/privacy',
      '/en/intake',
      '/en/intake/reason',
      '/en/intake/check',
      '/en/intake/sent',
      '/clinic',
      '/clinic/sign-in',
      '/clinic/set-up',
      '/clinic/intakes/00000000-0000-4000-8000-000000000000',
    ]) {
      answers[path] = await ask(`${url}${path}`, { headers: { cookie } })
    }
    expect(Date.now() - from, 'nobody waits for an answer that cannot come').toBeLessThan(15_000)
  })

  for (const name of ['health', 'save', 'send']) {
    expect(answers[name]?.status, name).toBe(503)
    expect(Number(answers[name]?.headers['retry-after']), name).toBeGreaterThan(0)
  }
  expect(JSON.parse(answers.save?.text ?? '')).toEqual({ error: 'not saved, try again' })
  for (const [name, { status, text }] of Object.entries(answers)) {
    expect(status, name).not.toBe(500)
    expect(INNER.exec(text.replace(/<script[\s\S]*?<\/script>/g, ''))?.[0], name).toBeUndefined()
  }
  expect(answers['/en/intake/check']?.text).toContain('988')

  expect(recovered).toBeLessThan(10_000)
  expect((await putStep(url, cookie, 'reason', { mainReason: 'both' })).status).toBe(200)
  expect((await send(url, cookie)).status).toBe(200)
})

it('a save that was under way when the database died is whole or not there', async () => {
  const cookie = await fillDraft(url, least('Apollonia Brindlemere'))
  let answers: readonly (Answer | undefined)[] = []
  const saving = Promise.all(Array.from({ length: 10 }, (_, number) => putStep(url, cookie, 'reason', { inOwnWords: `words ${number}` }).catch(() => undefined)))
  await withoutDatabase(served, async () => {
    answers = await saving
  })
  // Of saves that have not seen each other one is kept, and the others are told.
  for (const answer of answers) expect([200, 409, 503]).toContain(answer?.status)
  expect((await send(url, cookie)).status).toBe(200)
})
