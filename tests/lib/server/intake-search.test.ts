import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readSearch, searchIntakes } from '@/lib/server/intake-search'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { asOwner, type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let coordinator: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator')
})
afterAll(() => fresh.end())
beforeEach(() => fresh.database.intake.deleteMany())

const add = (fullName: string, more: Readonly<Record<string, string>> = {}, status = 'new') =>
  addIntake(fresh.database, { status, answers: { 'about-you': { fullName, ...more } } })
async function search(typed: string) {
  const fits = readSearch(typed)
  if (!fits) throw new Error('Too short to look for.')
  return searchIntakes(coordinator, fits)
}
const namesFor = async (typed: string) => (await search(typed)).intakes.map(({ name }) => name)

test('by the beginnings of words, in any order, without accents, apostrophes or case; closed ones too', async () => {
  await add('Íñigo Peña-Almodóvar', {}, 'closed')
  await add('Maeve O’Brannagh', { preferredName: 'Mimi' })
  await add('Анна Вымышленная')
  for (const typed of ['inigo', 'PENA', 'almodovar inigo', 'pen alm', 'Íñ']) expect(await namesFor(typed), typed).toEqual(['Íñigo Peña-Almodóvar'])
  for (const typed of ['obrann', "o'brannagh", 'o brannagh', 'mimi', 'mimi o’b']) expect(await namesFor(typed), typed).toEqual(['Maeve O’Brannagh'])
  expect(await namesFor('вымыш')).toEqual(['Анна Вымышленная'])
  for (const typed of ['lmodovar', 'inigo brannagh', 'inigox', '%', "' OR 1=1"]) expect(readSearch(typed) ? await namesFor(typed) : [], typed).toEqual([])
})

test('by a phone number however it is written, from its last seven digits on', async () => {
  await add('Ina Vented', { phone: '(561) 555-0134' })
  await add('Una Sent', { phone: '+1 561 555 0199' })
  for (const typed of ['561-555-0134', '5615550134', '+1 (561) 555-0134', '1.561.555.0134', '555 0134']) expect(await namesFor(typed), typed).toEqual(['Ina Vented'])
  expect(await namesFor('15615550199')).toEqual(['Una Sent'])
  for (const typed of ['5550135', '0134 555']) expect(await namesFor(typed), typed).toEqual([])
})

test('by an e-mail address, as far as it was understood', async () => {
  await add('Ina Vented', { email: 'Ina.Vented@demo.example' })
  await add('Una Sent', { email: 'una@demo.example' })
  for (const typed of ['ina.vented@demo.example', ' INA.vented@DEMO.example ', 'ina.vented@']) expect(await namesFor(typed), typed).toEqual(['Ina Vented'])
  for (const typed of ['ina.vented@demo.example.com', 'nobody@demo.example', 'vented@demo.example']) expect(await namesFor(typed), typed).toEqual([])
})

test('what is too short or too long to look for is not looked for', () => {
  for (const typed of ['', '  ', 'a', 'á', '5', '561555', '–', '@', 'a@', 'a'.repeat(81)]) expect(readSearch(typed), typed).toBeUndefined()
})

test('people of one name are told apart, the newest first; past twenty it says that there are more', async () => {
  for (let at = 0; at < 21; at += 1) await add('Ina Vented', { dateOfBirth: `1961-03-${String(at + 1).padStart(2, '0')}` })
  const { intakes, isMore, lookedThrough } = await search('vented ina')
  expect([intakes.length, isMore, lookedThrough]).toEqual([20, true, undefined])
  expect(intakes.map(({ dateOfBirth }) => dateOfBirth).slice(0, 2)).toEqual(['1961-03-21', '1961-03-20'])
})

test('one that does not open hides no other', async () => {
  const { id } = await add('Ina Vented')
  await add('Ina Vented', { dateOfBirth: '1961-03-02' })
  const other = await add('Una Sent')
  const { identity } = await fresh.database.intake.findUniqueOrThrow({ where: { id: other.id }, select: { identity: true } })
  await fresh.database.intake.update({ where: { id }, data: { identity } })
  expect((await search('ina')).intakes).toMatchObject([{ dateOfBirth: '1961-03-02' }])
})

test('the newest five thousand are looked through, and it says when there are older ones', async () => {
  const { id } = await add('Ina Vented')
  await asOwner(
    fresh.ownerUrl,
    `INSERT INTO intake (reference, submission_id, payload_hash, wrapped_key, answers, identity, line, band, disposition, urgency, funding_path, language)
     SELECT 'COPY-' || n, gen_random_uuid(), payload_hash, wrapped_key, answers, identity, line, band, disposition, urgency, funding_path, language
     FROM intake, generate_series(1, 5000) AS n WHERE id = '${id}'`,
  )
  const before = performance.now()
  expect(await search('ina')).toEqual({ intakes: [], isMore: false, lookedThrough: 5000 })
  expect(performance.now() - before).toBeLessThan(10_000)
  await add('Una Sent')
  expect(await search('una')).toMatchObject({ intakes: [{ name: 'Una Sent' }], lookedThrough: 5000 })
})

test('that somebody looked, and whose were shown, is written down; what was typed is not', async () => {
  const { id } = await add('Canary Name')
  await search('canary')
  const row = await fresh.database.auditEvent.findFirstOrThrow({ where: { action: 'queue.searched' }, orderBy: { seq: 'desc' } })
  expect(row).toMatchObject({ actorId: coordinator.id, detail: { looked: 1, shown: [id] } })
  expect(JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/canary/i)
})
