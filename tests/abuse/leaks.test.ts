import { randomBytes } from 'node:crypto'
import { expect, inject, it } from 'vitest'
import type { Field, RowField } from '@/lib/forms/field'
import { steps } from '@/lib/steps'
import { beginDraft, postForm, putStep, send } from '../support/applicant'
import { type Answer, ask } from '../support/http'
import { named } from '../support/invented'
import { printedBy } from '../support/server'

const { url, dataDirectory } = inject('abused')

/** Words that occur nowhere else, one for every place where something can be typed. */
const canaries: string[] = []
const canary = () => {
  const word = `canary${randomBytes(6).toString('hex')}`
  canaries.push(word)
  return word
}

function inField(field: Field | RowField): unknown {
  if (field.kind === 'list') return [Object.fromEntries(Object.entries(field.row).map(([key, cell]) => [key, inField(cell)]))]
  if (field.kind === 'many' || (field.kind === 'listed' && field.several)) return [canary()]
  return canary()
}

/** An answer to a request must not show what was typed in its address, its title, or the words of an error. */
function expectDiscreet(answer: Answer, name: string): void {
  const title = /<title[^>]*>(.*?)<\/title>/is.exec(answer.text)?.[1] ?? ''
  const outside = `${answer.headers.location ?? ''} ${title}`
  expect(
    canaries.filter((word) => outside.includes(word)),
    name,
  ).toEqual([])
}

it('what is typed anywhere turns up in no address, no title and nothing that the server prints', async () => {
  const cookie = await beginDraft(url)
  for (const { id, fields } of steps) {
    const typed = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, inField(field)]))
    const saved = await putStep(url, cookie, id, typed)
    expect(saved.status, id).toBe(200)
    const told = JSON.parse(saved.text) as { problems: { problem: string }[] }
    expect(
      canaries.filter((word) => told.problems.some(({ problem }) => problem.includes(word))),
      `${id}: a problem repeats what was typed`,
    ).toEqual([])
    expectDiscreet(await ask(`${url}/en/intake/${id}`, { headers: { cookie } }), id)
    const posted = Object.entries(fields).flatMap(([key, field]) => (field.kind === 'text' || field.kind === 'long' ? [[key, canary()] as const] : []))
    expectDiscreet(await postForm(url, `/en/intake/${id}`, posted, cookie), id)
  }
  for (const path of ['/en/intake', '/en/intake/check', '/en/intake/sent']) expectDiscreet(await ask(`${url}${path}`, { headers: { cookie } }), path)
  expectDiscreet(await send(url, cookie), 'sending')

  // What fits is read by far more code than what does not.
  const fitting = named('Odalys Brindlemere')
  const other = await beginDraft(url)
  for (const [step, typed] of Object.entries(fitting)) {
    const texts = Object.fromEntries(
      Object.entries(typed).map(([key, value]) => [
        key,
        ['fullName', 'inOwnWords', 'history', 'memberId', 'planName', 'signature'].includes(key) ? `${value} ${canary()}` : value,
      ]),
    )
    expect((await putStep(url, other, step, texts)).status, step).toBe(200)
  }
  const wrong = await postForm(url, '/clinic/sign-in', [
    ['email', `${canary()}@example.com`],
    ['password', canary()],
  ])
  expectDiscreet(wrong, 'sign-in')
  expect((await send(url, other)).status).toBe(200)
  expectDiscreet(await ask(`${url}/en/intake/sent`, { headers: { cookie: other } }), 'the receipt')
  for (const path of [`/${canary()}`, `/en/intake/${canary()}`, `/clinic/intakes/${canary()}`, `/clinic?find=${canary()}`]) await ask(`${url}${path}`)

  expect(canaries.length).toBeGreaterThan(150)
  const printed = printedBy(dataDirectory)
  expect(canaries.filter((word) => printed.includes(word))).toEqual([])
  expect(printed).not.toMatch(/Brindlemere|wickerquartz/i)
})
