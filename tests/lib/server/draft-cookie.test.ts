import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { saveStepAction } from '@/app/(patient)/[locale]/intake/actions'
import { PUT } from '@/app/api/draft/[step]/route'
import { NOT_POSTED } from '@/components/form/save-state'
import { CONTROLS } from '@/lib/forms/form-data'
import { createDraft, DRAFT_DAYS } from '@/lib/server/draft-store'
import { setVariables } from '@/lib/server/environment'
import { hashOfSecret } from '@/lib/server/secret'
import { newWriter } from '@/lib/server/step-writer'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

type Kept = { readonly value: string; readonly options: { readonly maxAge: number } }
const jar = vi.hoisted(() => new Map<string, Kept>())
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => jar.get(name),
    set: (name: string, value: string, options: Kept['options']) => jar.set(name, { value, options }),
  }),
}))

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  setVariables({ PUBLIC_URL: 'http://localhost:3107' })
})
afterAll(async () => {
  setVariables({ PUBLIC_URL: undefined })
  await fresh.end()
})
beforeEach(() => jar.clear())

const WORDS = { mainReason: 'pain', inOwnWords: 'It hurts.' }
/** What is left of the cookie when nothing renews it. */
const OLD = 86_400

/** A form that this browser began 29 days ago. */
async function begun() {
  const secret = randomBytes(32).toString('base64url')
  jar.set('draft', { value: secret, options: { maxAge: OLD } })
  return { secret, writer: newWriter(await createDraft(hashOfSecret(secret), 'en')) }
}

const put = (body: unknown) =>
  PUT(new Request('http://localhost:3107/api/draft/reason', { method: 'PUT', body: JSON.stringify(body) }), { params: Promise.resolve({ step: 'reason' }) })

/** The form of the step as a browser posts it; with scripts it says which of the page's saves it is. */
function posted(writer: string, more: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData()
  const controls = { [CONTROLS.step]: 'reason', [CONTROLS.locale]: 'en', [CONTROLS.base]: '0', [CONTROLS.writer]: writer }
  for (const [name, value] of Object.entries({ ...controls, mainReason: 'pain', ...more })) form.append(name, value)
  return form
}

const isRenewed = (secret: string) => expect(jar.get('draft')).toMatchObject({ value: secret, options: { maxAge: DRAFT_DAYS * 86_400, httpOnly: true } })
const isLeftAlone = () => expect(jar.get('draft')?.options.maxAge).toBe(OLD)

test('what opens a form is kept for as long again with every save while somebody types', async () => {
  const { secret, writer } = await begun()
  expect((await put({ typed: WORDS, base: 0, writer, sequence: 1 })).status).toBe(200)
  isRenewed(secret)
})

test('a save that keeps nothing renews nothing', async () => {
  const { writer } = await begun()
  expect((await put({ typed: WORDS, base: 3, writer: newWriter('of no form'), sequence: 1 })).status).toBe(404)
  isLeftAlone()
  await put({ typed: WORDS, base: 0, writer, sequence: 1 })
  jar.set('draft', { value: jar.get('draft')?.value ?? '', options: { maxAge: OLD } })
  expect((await put({ typed: { mainReason: 'mood' }, base: 0 })).status).toBe(409)
  isLeftAlone()
})

test('a form posted without scripts renews it, whether the page is left or drawn again', async () => {
  const again = await begun()
  expect(await saveStepAction(NOT_POSTED, posted(again.writer, { [CONTROLS.press]: 'name:x:0:y' }))).toMatchObject({ outcome: 'redrawn' })
  isRenewed(again.secret)
  const left = await begun()
  await expect(saveStepAction(NOT_POSTED, posted(left.writer, { [CONTROLS.press]: 'list' }))).rejects.toThrow('NEXT_REDIRECT')
  isRenewed(left.secret)
})

test('a page that scripts post is not drawn anew under the hands of whoever types: the cookie waits until it is left', async () => {
  const { secret, writer } = await begun()
  expect(await saveStepAction(NOT_POSTED, posted(writer, { [CONTROLS.sequence]: '1', [CONTROLS.press]: 'name:x:0:y' }))).toMatchObject({ outcome: 'redrawn' })
  isLeftAlone()
  await expect(saveStepAction(NOT_POSTED, posted(writer, { [CONTROLS.base]: '1', [CONTROLS.sequence]: '2', [CONTROLS.press]: 'list' }))).rejects.toThrow('NEXT_REDIRECT')
  isRenewed(secret)
})
