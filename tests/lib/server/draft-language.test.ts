import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedInShort } from '@/lib/documents/asked-in'
import type { Language } from '@/lib/i18n/translate'
import { followLanguage } from '@/lib/server/draft-language'
import { storeStep, storeSteps } from '@/lib/server/draft-saving'
import { createDraft } from '@/lib/server/draft-store'
import { openIntake } from '@/lib/server/intakes'
import { send } from '@/lib/server/sending'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named } from '@/tests/support/invented'

let fresh: FreshDatabase
let psychiatrist: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  psychiatrist = await addStaff(fresh.database, 'psychiatrist')
})
afterAll(() => fresh.end())

const rowOf = (id: string) => fresh.database.draft.findUniqueOrThrow({ where: { id }, select: { language: true, revision: true, savedAt: true } })

test('a form follows the language its pages are read in, and no answer changes by it', async () => {
  const id = await createDraft(randomBytes(32).toString('hex'), 'en')
  const before = await rowOf(id)
  await followLanguage(id, 'es')
  expect(await rowOf(id)).toEqual({ ...before, language: 'es' })
  await followLanguage(id, 'es')
  await followLanguage(id, 'en')
  expect(await rowOf(id)).toEqual(before)
})

test('what was sent keeps the language of the page read last, for its letters', async () => {
  const secret = randomBytes(32).toString('hex')
  const id = await createDraft(secret, 'en')
  await storeSteps(secret, named('Leocadia Brindlemere'))
  await followLanguage(id, 'es')
  const sent = await send(secret)
  if (sent.kind !== 'sent') throw new Error(`It was not sent: ${JSON.stringify(sent)}`)
  const intake = () => fresh.database.intake.findUniqueOrThrow({ where: { reference: sent.reference }, select: { language: true } })
  expect(await intake()).toEqual({ language: 'es' })
  await followLanguage(id, 'en')
  expect([await intake(), (await rowOf(id)).language]).toEqual([{ language: 'es' }, 'es'])
})

/** Fills in a form from pages of two languages, sends it from a page in `last`, and opens it as staff. */
async function sentFrom(name: string, { spanish, last }: { readonly spanish: readonly string[]; readonly last: Language }) {
  const secret = randomBytes(32).toString('hex')
  const id = await createDraft(secret, 'en')
  const answers = named(name)
  for (const [step, typed] of Object.entries(answers)) {
    const language = spanish.includes(step) ? 'es' : 'en'
    await followLanguage(id, language)
    await storeStep(secret, step, typed, { base: 0, writer: '', left: true, language })
  }
  await followLanguage(id, last)
  const sent = await send(secret)
  if (sent.kind !== 'sent') throw new Error(`It was not sent: ${JSON.stringify(sent)}`)
  const row = await fresh.database.intake.findUniqueOrThrow({ where: { reference: sent.reference } })
  const opened = await openIntake(psychiatrist, row.id, 'intake.opened')
  if (!opened) throw new Error('It was not found.')
  return { row, sections: opened.sections, spanish: opened.sections.flatMap(({ step, language }) => (language === 'es' ? [step] : [])) }
}

test('answered in Spanish and sent from an English page, every question stands as it was asked', async () => {
  const all = Object.keys(named('Lourdes Brindlemere'))
  const { row, sections, spanish } = await sentFrom('Lourdes Brindlemere', { spanish: all, last: 'en' })
  expect(row.language).toBe('en')
  expect(row.stepLanguages).toMatch(/^v1\./)
  expect(spanish).toEqual(sections.map(({ step }) => step).filter((step) => all.includes(step)))
  expect(spanish).toContain('self-harm')
  expect(askedInShort(sections)).toMatch(/^asked in Spanish \(.*C-SSRS screener: translation not validated\)$/)
  expect(sections.find(({ step }) => step === 'phq-9')?.rows[0]?.asked?.question).toBe('Poco interés o placer en hacer cosas')
})

test('answered in English and sent from a Spanish page, nothing is said to have been asked in Spanish', async () => {
  const { row, sections, spanish } = await sentFrom('Inglesa Brindlemere', { spanish: [], last: 'es' })
  expect(row.language).toBe('es')
  expect(spanish).toEqual([])
  expect(askedInShort(sections)).toBeUndefined()
})

test('in two languages, each step stands as it was asked', async () => {
  const { sections, spanish } = await sentFrom('Mixta Brindlemere', { spanish: ['self-harm'], last: 'en' })
  expect(spanish).toEqual(['self-harm'])
  expect(askedInShort(sections)).toBe('asked partly in Spanish (C-SSRS screener: translation not validated)')
  expect(sections.find(({ step }) => step === 'phq-9')?.rows.every(({ asked }) => asked === undefined)).toBe(true)
})

test('an intake from before this was written down goes by its own language', async () => {
  const { row } = await sentFrom('Antigua Brindlemere', { spanish: ['self-harm'], last: 'es' })
  await fresh.database.intake.update({ where: { id: row.id }, data: { stepLanguages: null } })
  const opened = await openIntake(psychiatrist, row.id, 'intake.opened')
  expect(opened?.sections.every(({ language }) => language === 'es')).toBe(true)
})

test('a step looked at in English and left as it was keeps its language; answered anew in English it is English', async () => {
  const secret = randomBytes(32).toString('hex')
  const id = await createDraft(secret, 'en')
  const stored = async () => (await fresh.database.draftStep.findUniqueOrThrow({ where: { draftId_step: { draftId: id, step: 'reason' } } })).language
  const words = { mainReason: 'pain', inOwnWords: 'Me duele.' }
  await storeStep(secret, 'reason', words, { base: 0, writer: '', language: 'es' })
  expect(await stored()).toBe('es')
  await followLanguage(id, 'en')
  await storeStep(secret, 'reason', words, { base: 1, writer: '', left: true, language: 'en' })
  expect(await stored()).toBe('es')
  // One answer is put right in English; the other was asked in Spanish and stands.
  await storeStep(secret, 'reason', { ...words, inOwnWords: 'It hurts.' }, { base: 1, writer: '', left: true, language: 'en' })
  expect(await stored()).toBe('es')
  await storeStep(secret, 'reason', { mainReason: 'mood', inOwnWords: 'I am sad.' }, { base: 2, writer: '', left: true, language: 'en' })
  expect(await stored()).toBe('en')
  // Staff and seeds have no page.
  await storeStep(secret, 'reason', { mainReason: 'pain' })
  expect(await stored()).toBe('en')
})
