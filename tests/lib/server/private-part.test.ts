import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { privatePart } from '@/lib/intake/private-part'
import type { Typed } from '@/lib/intake/typed'
import { storeStep, storeSteps } from '@/lib/server/draft-saving'
import { createDraft, draftAsOfToday } from '@/lib/server/draft-store'
import { send } from '@/lib/server/sending'
import { type Saving, typedIn } from '@/lib/server/step-store'
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

test('an autosave that completes the last page puts nothing away: the patient goes on there, and the button closes it', async () => {
  const { secret, id, save, stored } = await begun()
  for (const step of ['about-you', 'in-private', 'phq-9']) await save(step)
  const page = { writer: newWriter(id), left: false }
  const harm = answers['self-harm'] ?? {}
  await storeStep(secret, 'self-harm', { wishDead: 'no' }, { ...page, base: 0, sequence: 1, left: true })
  const completed = await storeStep(secret, 'self-harm', harm, { ...page, base: 1, sequence: 2 })
  expect(completed?.steps['self-harm']?.kind).toBe('saved')
  expect((await stored()).part).toBe('with-patient')
  const corrected = { ...harm, behaviour: 'declined' }
  expect((await storeStep(secret, 'self-harm', corrected, { ...page, base: 2, sequence: 3 }))?.steps['self-harm']?.kind).toBe('saved')
  // Nothing new stands on the page when the button is pressed: it is closed all the same.
  expect((await storeStep(secret, 'self-harm', corrected, { ...page, base: 3, sequence: 4, left: true }))?.steps['self-harm']?.kind).toBe('saved')
  expect(await stored()).toMatchObject({ part: 'put-away', typed: { 'self-harm': corrected } })
})

test('choosing "alone" after helping puts nothing away by itself, and the choice is kept', async () => {
  const { secret, save, stored } = await begun()
  await save('about-you', { ...answers['about-you'], filledBy: 'helper' })
  await save('in-private', { how: 'with-help' })
  for (const step of ['phq-9', 'self-harm']) await save(step)
  for (const left of [false, true]) {
    await storeStep(secret, 'in-private', { how: 'alone' }, { base: 1, writer: '', left })
    expect(await stored()).toMatchObject({ part: 'with-patient', typed: { 'in-private': { how: 'alone' } } })
  }
  await storeStep(secret, 'self-harm', answers['self-harm'] ?? {}, { base: 1, writer: '', left: true })
  expect(await stored()).toMatchObject({ part: 'put-away', typed: { 'in-private': { how: 'alone', givenBack: 'yes' } } })
})

test('saved together with the answers, the choice that is put away is the one that was just made', async () => {
  const { secret, save, stored } = await begun()
  await save('about-you')
  await save('in-private', { how: 'not-now' })
  await storeSteps(secret, { 'in-private': { how: 'alone' }, 'phq-9': answers['phq-9'] ?? {}, 'self-harm': answers['self-harm'] ?? {} })
  expect(await stored()).toMatchObject({ part: 'put-away', typed: { 'in-private': { how: 'alone', givenBack: 'yes' } } })
})

test('words that were not stored for a conflict put nothing away', async () => {
  const { save, stored } = await begun()
  for (const step of ['about-you', 'in-private', 'phq-9']) await save(step)
  await save('self-harm', { wishDead: 'no' })
  const stale = await save('self-harm')
  expect(stale?.steps['self-harm']?.kind).toBe('conflict')
  expect((await stored()).part).toBe('with-patient')
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
  const signed: Typed = { ...answers, 'in-private': { how: 'not-now' }, agreements: { ...answers.agreements, signature: 'Linnet Brindlemere' } }
  for (const step of Object.keys(signed)) if (!['phq-9', 'self-harm'].includes(step)) await save(step, signed[step])
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

test('a signature keeps its day over midnight, and a page that says the same is no conflict', async () => {
  const { secret, save, stored } = await begun()
  await save('about-you')
  const signed = { contactConsent: 'yes', signature: 'Ann Brindlemere' }
  await save('agreements', signed)
  const before = (await stored()).typed.agreements
  vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] })
  try {
    expect((await save('agreements', signed))?.steps.agreements).toMatchObject({ kind: 'saved', revision: 1, typed: before })
    const changed = await storeStep(secret, 'agreements', { ...signed, contactConsent: 'no' }, { base: 1, writer: '' })
    expect(changed?.steps.agreements?.typed).toEqual({ ...before, contactConsent: 'no' })
  } finally {
    vi.useRealTimers()
  }
})

describe('somebody else takes over a form that the patient began', () => {
  const OWN = { ...patient['about-you'], filledBy: 'self' }
  const takenOver = async (filledBy: string, steps: readonly string[] = ['phq-9', 'self-harm']) => {
    const form = await begun()
    await form.save('about-you', OWN)
    for (const step of steps) await form.save(step)
    const change = (typed: Readonly<Record<string, unknown>>, base: number, left = true) => storeStep(form.secret, 'about-you', typed, { base, writer: '', left })
    return { ...form, change, changed: await change({ ...OWN, filledBy }, 1, false) }
  }

  test.each(['helper', 'guardian'])('a %s: what was answered is put away with the same save, and stays stored', async (filledBy) => {
    const { save, stored, changed } = await takenOver(filledBy)
    expect(changed && privatePart(changed.draft.case)).toBe('put-away')
    const { part, typed } = await stored()
    expect(part).toBe('put-away')
    expect([typed['phq-9'], typed['self-harm']]).toEqual([answers['phq-9'], answers['self-harm']])
    for (const how of ['alone', 'with-help']) expect(await save('in-private', { how }), how).toBeUndefined()
    expect(await save('self-harm', { wishDead: 'no' })).toBeUndefined()
  })

  test('one answer is enough, a page that was left empty is none', async () => {
    expect((await (await takenOver('helper', ['phq-9'])).stored()).part).toBe('put-away')
    const { secret, save, stored } = await begun()
    await save('about-you', OWN)
    await save('phq-9', {})
    await storeStep(secret, 'about-you', { ...OWN, filledBy: 'helper' }, { base: 1, writer: '', left: true })
    expect((await stored()).part).toBe('to-choose')
  })

  test('a wrong click put right loses nothing, and shows nothing: the device may be shared', async () => {
    const { change, stored, save } = await takenOver('helper')
    await change(OWN, 2)
    const { part, typed } = await stored()
    expect(part).toBe('put-away')
    expect(typed['self-harm']).toEqual(answers['self-harm'])
    expect(await save('self-harm', { wishDead: 'no' })).toBeUndefined()
  })

  test('a change that is not stored, and one between helper and guardian, put nothing away', async () => {
    const { changed, change, stored } = await takenOver('self')
    expect(changed?.steps['about-you']?.kind).toBe('saved')
    expect((await change({ ...OWN, filledBy: 'helper' }, 0))?.steps['about-you']?.kind).toBe('conflict')
    expect((await stored()).part).toBe('not-private')
    const helped = await begun()
    await helped.save('about-you', { ...OWN, filledBy: 'helper' })
    await helped.save('in-private', { how: 'with-help' })
    await helped.save('phq-9')
    await storeStep(helped.secret, 'about-you', { ...OWN, filledBy: 'guardian' }, { base: 1, writer: '', left: true })
    expect((await helped.stored()).part).toBe('not-private')
  })
})
