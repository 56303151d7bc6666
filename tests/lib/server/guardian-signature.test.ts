import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Typed } from '@/lib/intake/typed'
import { storeStep } from '@/lib/server/draft-saving'
import { createDraft } from '@/lib/server/draft-store'
import { send } from '@/lib/server/sending'
import { typedIn } from '@/lib/server/step-store'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named } from '@/tests/support/invented'

let fresh: FreshDatabase
let staffId: string
beforeAll(async () => {
  fresh = await freshDatabase()
  staffId = (await addStaff(fresh.database, 'coordinator')).id
})
afterAll(() => fresh.end())

const young = named('Teal Brindlemere')
const MINOR = { ...young['about-you'], dateOfBirth: '2010-04-02' }

async function begun(startedBy?: string) {
  const secret = randomBytes(32).toString('hex')
  const id = await createDraft(secret, 'en', startedBy)
  const stored = async () => {
    const row = await fresh.database.draft.findUniqueOrThrow({ where: { id }, include: { steps: true } })
    return { typed: typedIn(row, row.steps), revisionOf: (step: string) => row.steps.find((one) => one.step === step)?.revision ?? 0 }
  }
  const save = async (step: string, typed: Readonly<Record<string, unknown>>, left = true) =>
    storeStep(secret, step, typed, { base: (await stored()).revisionOf(step), writer: '', left })
  const saveAll = async (typed: Typed) => {
    for (const [step, answers] of Object.entries(typed)) await save(step, answers)
  }
  /** What stands in the way of sending, as `step.field`. */
  const missing = async () => {
    const result = await send(secret)
    return result.kind === 'incomplete' ? result.missing.map(({ step, field }) => `${step}.${field}`) : result.kind
  }
  return { save, saveAll, stored, missing }
}

describe('a form of somebody under 18', () => {
  const signedByTeen = async () => {
    const form = await begun()
    await form.saveAll({ ...young, 'about-you': { ...MINOR, filledBy: 'self' }, agreements: { ...young.agreements, signature: 'Teal Brindlemere' } })
    expect(await form.missing()).toEqual(['about-you.filledBy'])
    return form
  }

  test('signed as "self" wants the guardian’s own signature once a guardian fills it in', async () => {
    const { save, stored, missing } = await signedByTeen()
    await save('about-you', { ...MINOR, filledBy: 'guardian' })
    await save('in-private', { how: 'not-now' })
    expect(await missing()).toEqual(['agreements.signature'])
    const { signature, signedOn, signedBy, ...rest } = (await stored()).typed.agreements ?? {}
    expect([signature, signedOn, signedBy], 'the signature that no longer holds is taken off').toEqual([undefined, undefined, undefined])
    expect(rest, 'the rest of the page stays').toMatchObject({ contactConsent: 'yes' })
    await save('agreements', { ...rest, signature: ' teal  Brindlemere ' })
    expect(await missing(), 'the patient’s own name is no signature of a guardian').toEqual(['agreements.signature'])
    await save('agreements', { ...rest, signature: 'Linnet Brindlemere' })
    expect((await stored()).typed.agreements).toMatchObject({ signature: 'Linnet Brindlemere', signedBy: 'guardian' })
    expect(await missing()).toBe('sent')
  })

  test('cannot be said to be filled in by staff: only staff who began it can', async () => {
    const { save, missing } = await signedByTeen()
    const saved = await save('about-you', { ...MINOR, filledBy: 'staff' })
    expect(saved?.draft.needs['about-you']).toEqual([{ field: 'filledBy', at: [], problem: 'Choose who is filling in this form.' }])
    expect(await missing()).toContain('about-you.filledBy')
  })

  test('that staff began names the guardian who agrees, typed by staff', async () => {
    const { saveAll, save, stored, missing } = await begun(staffId)
    await saveAll({ ...young, 'about-you': { ...MINOR, filledBy: 'staff' }, agreements: { ...young.agreements, signature: 'Teal Brindlemere' } })
    expect(await missing()).toEqual(['agreements.signature'])
    await save('agreements', { ...young.agreements, signature: 'Linnet Brindlemere, mother' })
    expect((await stored()).typed.agreements).toMatchObject({ signedBy: 'guardian-by-staff' })
    expect(await missing()).toBe('sent')
  })
})

test('a signature of staff with an adult is wanted anew once the date of birth says that the patient is under 18', async () => {
  const { saveAll, save, missing } = await begun(staffId)
  await saveAll({ ...young, 'about-you': { ...young['about-you'], filledBy: 'staff' } })
  await save('about-you', { ...MINOR, filledBy: 'staff' })
  expect(await missing()).toEqual(['agreements.signature'])
})

test('a signature stays while the signer is the same, and where the change was not stored', async () => {
  const { saveAll, save, stored, missing } = await begun()
  await saveAll({ ...young, 'about-you': { ...young['about-you'], filledBy: 'self' } })
  const before = (await stored()).typed.agreements
  await save('about-you', { ...young['about-you'], filledBy: 'helper' })
  expect((await stored()).typed.agreements).toEqual(before)
  await save('in-private', { how: 'not-now' })
  expect(await missing()).toBe('sent')
})
