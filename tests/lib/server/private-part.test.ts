import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { privatePart } from '@/lib/intake/private-part'
import type { Typed } from '@/lib/intake/typed'
import { createDraft, draftAsOfToday, type Saving, storeStep, typedIn } from '@/lib/server/draft-store'
import { send } from '@/lib/server/sending'
import { newWriter } from '@/lib/server/step-writer'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named } from '@/tests/support/invented'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

const patient = named('Pell Brindlemere')
const answers: Typed = { ...patient, 'about-you': { ...patient['about-you'], filledBy: 'guardian' }, 'in-private': { how: 'alone' } }

async function begun() {
  const secret = randomBytes(32).toString('hex')
  const id = await createDraft(secret, 'en')
  const saving = (left = true): Saving => ({ base: 0, writer: newWriter(id), left })
  const save = (step: string, typed: Readonly<Record<string, unknown>> = answers[step] ?? {}, left = true) => storeStep(secret, step, typed, saving(left))
  const stored = async () => {
    const row = await fresh.database.draft.findUniqueOrThrow({ where: { id }, include: { steps: true } })
    return { typed: typedIn(row, row.steps), part: privatePart((await fresh.database.$transaction((one) => draftAsOfToday(one, row, row.steps))).case) }
  }
  return { secret, id, save, stored }
}

test('what the patient answered alone is put away when the last page is left, and not before', async () => {
  const { save, stored } = await begun()
  for (const step of ['about-you', 'in-private', 'phq-9']) await save(step)
  await save('self-harm', answers['self-harm'], false)
  expect((await stored()).part).toBe('with-patient')
  await save('self-harm', { wishDead: 'no' })
  expect((await stored()).part).toBe('with-patient')
  const { save: saveAll, stored: storedAll } = await begun()
  for (const step of ['about-you', 'in-private', 'phq-9', 'self-harm']) await saveAll(step)
  expect(await storedAll()).toMatchObject({ part: 'put-away', typed: { 'in-private': { how: 'alone', givenBack: 'yes' }, 'self-harm': answers['self-harm'] } })
})

test('nobody writes over it or opens it again, and the rest of the form goes on', async () => {
  const { secret, save, stored } = await begun()
  for (const step of ['about-you', 'in-private', 'phq-9', 'self-harm']) await save(step)
  const before = (await stored()).typed
  for (const step of ['phq-9', 'self-harm', 'in-private']) expect(await save(step, { how: 'with-help' }), step).toBeUndefined()
  await storeStep(secret, 'about-you', { ...answers['about-you'], filledBy: 'self' }, { base: 1, writer: '', left: true })
  expect(await save('self-harm', { wishDead: 'no' })).toBeUndefined()
  const after = await stored()
  expect(after.part).toBe('put-away')
  for (const step of ['phq-9', 'self-harm', 'in-private']) expect(after.typed[step], step).toEqual(before[step])
  expect((await save('gad-7'))?.steps['gad-7']?.kind).toBe('saved')
})

test('nothing is put away where the patient cannot answer alone, or fills it in', async () => {
  for (const how of ['with-help', undefined]) {
    const { save, stored } = await begun()
    await save('about-you', { ...answers['about-you'], filledBy: how ? 'helper' : 'self' })
    if (how) await save('in-private', { how })
    for (const step of ['phq-9', 'self-harm']) await save(step)
    expect((await stored()).part).toBe('not-private')
    expect((await save('self-harm', { wishDead: 'yes' }))?.steps['self-harm']?.kind).toBe('conflict')
  }
})

test('what was put off is sent unanswered; nothing in it was answered for the patient', async () => {
  const { secret, save } = await begun()
  for (const step of Object.keys(answers)) if (!['phq-9', 'self-harm'].includes(step)) await save(step, step === 'in-private' ? { how: 'not-now' } : answers[step])
  expect(await save('phq-9', { q1: 3 })).toBeUndefined()
  expect(await send(secret)).toMatchObject({ kind: 'sent' })
})

test('a browser cannot say that answers were put away, or when and by whom it was signed', async () => {
  const { save, stored } = await begun()
  await save('about-you')
  await save('in-private', { how: 'alone', givenBack: 'yes' })
  await save('agreements', { signature: 'Ann Brindlemere', signedOn: '1999-01-01', signedBy: 'patient' })
  const { part, typed } = await stored()
  expect(part).toBe('with-patient')
  expect(typed.agreements).toEqual({ signature: 'Ann Brindlemere', signedOn: expect.stringMatching(/^20[2-9]\d-\d\d-\d\d$/), signedBy: 'guardian' })
})
