import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emailIndexOf } from '@/lib/server/blind-index'
import { storeStep, storeSteps } from '@/lib/server/draft-saving'
import { createDraft } from '@/lib/server/draft-store'
import { send } from '@/lib/server/sending'
import { type Saving, typedIn } from '@/lib/server/step-store'
import { isWriter, newWriter } from '@/lib/server/step-writer'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named } from '@/tests/support/invented'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

const patient = named('Ottoline Brindlemere')
const WORDS = { mainReason: 'pain', inOwnWords: 'It hurts.' }
const OTHERS = { mainReason: 'mood', inOwnWords: 'I am sad.' }

async function begun() {
  const secret = randomBytes(32).toString('hex')
  const id = await createDraft(secret, 'en')
  const page = (base = 0): Saving & { writer: string; sequence: number } => ({ base, writer: newWriter(id), sequence: 1 })
  return { secret, id, page }
}
async function reasonOf(id: string) {
  const row = await fresh.database.draft.findUniqueOrThrow({ where: { id }, include: { steps: { where: { step: 'reason' } } } })
  return { typed: typedIn(row, row.steps).reason, revision: row.revision, step: row.steps[0] }
}
const revisionOf = async (id: string) => (await fresh.database.draft.findUniqueOrThrow({ where: { id } })).revision
const auditOf = (id: string) => fresh.database.auditEvent.count({ where: { objectId: id, action: 'draft.step-saved' } })

test('a page that has not seen what another saved overwrites nothing and is told what is stored', async () => {
  const { secret, id, page } = await begun()
  const [one, other] = [page(), page()]
  await storeStep(secret, 'reason', WORDS, one)
  const refused = await storeStep(secret, 'reason', OTHERS, other)
  expect(refused?.steps.reason).toMatchObject({ kind: 'conflict', revision: 1, typed: WORDS, savedAt: expect.any(Date) })
  expect(await reasonOf(id)).toMatchObject({ typed: WORDS, revision: 1 })
  expect(await auditOf(id)).toBe(1)
  // Somebody who was shown both and keeps the own words rests on what was shown.
  const chosen = await storeStep(secret, 'reason', OTHERS, { ...other, base: 1, sequence: 2 })
  expect(chosen?.steps.reason).toMatchObject({ kind: 'saved', revision: 2 })
  expect(await reasonOf(id)).toMatchObject({ typed: OTHERS, revision: 2 })
})

test('an older save of the same page that arrives late changes nothing, and one whose answer was lost does not stop the next', async () => {
  const { secret, id, page } = await begun()
  const own = page()
  await storeStep(secret, 'reason', { inOwnWords: 'It h' }, { ...own, sequence: 1 })
  const next = await storeStep(secret, 'reason', WORDS, { ...own, sequence: 3 })
  expect(next?.steps.reason).toMatchObject({ kind: 'saved', revision: 2 })
  const late = await storeStep(secret, 'reason', { inOwnWords: 'It hur' }, { ...own, sequence: 2 })
  expect(late?.steps.reason).toMatchObject({ kind: 'conflict', typed: WORDS })
  expect((await reasonOf(id)).typed).toEqual(WORDS)
})

test('of two pages that save at the same moment one is stored and the other is told', async () => {
  for (let round = 0; round < 20; round++) {
    const { secret, id, page } = await begun()
    const outcomes = await Promise.all([storeStep(secret, 'reason', WORDS, page()), storeStep(secret, 'reason', OTHERS, page())])
    expect(outcomes.map((one) => one?.steps.reason?.kind).sort()).toEqual(['conflict', 'saved'])
    const winner = outcomes.find((one) => one?.steps.reason?.kind === 'saved')
    expect((await reasonOf(id)).typed).toEqual(winner?.steps.reason?.typed)
  }
})

test('saving the same again is no change: no revision, no audit row', async () => {
  const { secret, id, page } = await begun()
  const own = page()
  await storeStep(secret, 'reason', WORDS, own)
  await storeStep(secret, 'reason', WORDS, { ...own, base: 1, sequence: 2 })
  await storeStep(secret, 'reason', WORDS, page())
  expect(await reasonOf(id)).toMatchObject({ revision: 1, step: { revision: 1 } })
  expect(await auditOf(id)).toBe(1)
})

test('a page is left only by its button, and stays left', async () => {
  const { secret, id, page } = await begun()
  const own = page()
  const typed = await storeStep(secret, 'reason', WORDS, own)
  expect(typed?.draft.left).toEqual([])
  const left = await storeStep(secret, 'reason', WORDS, { ...own, base: 1, sequence: 2, left: true })
  expect(left?.draft.left).toEqual(['reason'])
  const after = await storeStep(secret, 'reason', OTHERS, { ...own, base: 1, sequence: 3 })
  expect(after?.draft.left).toEqual(['reason'])
  expect((await reasonOf(id)).step).toMatchObject({ isLeft: true, revision: 2 })
})

test('what staff and seeds save counts as left', async () => {
  const { secret } = await begun()
  const saved = await storeSteps(secret, patient)
  expect([...(saved?.draft.left ?? [])].sort()).toEqual(Object.keys(patient).sort())
})

test('a page that shows another form of the same browser saves nothing into this one', async () => {
  const [earlier, now] = [await begun(), await begun()]
  expect(await storeStep(now.secret, 'reason', WORDS, earlier.page())).toBeUndefined()
  expect((await reasonOf(now.id)).typed).toBeUndefined()
  expect(isWriter(newWriter(now.id))).toBe(true)
})

test('an address can be asked for as long as it stands in the form', async () => {
  const { secret, id } = await begun()
  const indexNow = async () => (await fresh.database.draft.findUniqueOrThrow({ where: { id } })).emailIndex
  await storeSteps(secret, { 'about-you': { ...patient['about-you'], email: ' Ottoline.Brindlemere@example.com ' } })
  expect(await indexNow()).toBe(emailIndexOf('ottoline.brindlemere@example.com'))
  await storeSteps(secret, { reason: WORDS })
  expect(await indexNow()).not.toBeNull()
  await storeSteps(secret, { 'about-you': { ...patient['about-you'], email: 'ottoline at example' } })
  expect(await indexNow()).toBeNull()
})

test('answers that changed since they were looked through are not sent', async () => {
  const { secret, id } = await begun()
  await storeSteps(secret, patient)
  const seen = await revisionOf(id)
  await storeSteps(secret, { reason: { ...patient.reason, inOwnWords: 'Changed in another tab.' } })
  expect(await send(secret, seen)).toEqual({ kind: 'changed', revision: seen + 1 })
  expect(await fresh.database.intake.count()).toBe(0)
  const sent = await send(secret, seen + 1)
  expect(sent).toMatchObject({ kind: 'sent' })
  expect(await send(secret, seen)).toEqual(sent)
})

test('a rehearsal is never sent', async () => {
  const { secret, id } = await begun()
  await storeSteps(secret, patient)
  await fresh.database.draft.update({ where: { id }, data: { drill: true } })
  expect(await send(secret)).toEqual({ kind: 'not-found' })
})

test('words that are not stored for a conflict raise their alert all the same', async () => {
  const { secret, id, page } = await begun()
  const other = page()
  await storeStep(secret, 'reason', WORDS, page())
  const refused = await storeStep(secret, 'reason', { inOwnWords: 'I want to kill myself tonight.' }, other)
  expect(refused?.steps.reason?.kind).toBe('conflict')
  expect(await fresh.database.safetyAlert.count({ where: { draftId: id } })).toBe(1)
})
