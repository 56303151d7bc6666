import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as audit from '@/lib/server/audit'
import { LOOKED_THROUGH, readSearch, SHOWN, searchIntakes } from '@/lib/server/intake-search'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addIntake, addStaff, inventedIntake } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let coordinator: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())
beforeEach(async () => {
  // Each test with its own searches to spend.
  coordinator = await addStaff(fresh.database, 'coordinator')
  await fresh.database.intake.deleteMany()
})

const person = (fullName: string, more: Readonly<Record<string, string>> = {}) => ({ answers: { 'about-you': { fullName, ...more } } })
const add = (fullName: string, more: Readonly<Record<string, string>> = {}, status = 'new') => addIntake(fresh.database, { status, ...person(fullName, more) })
const addMany = (count: number) => fresh.database.intake.createMany({ data: Array.from({ length: count }, () => inventedIntake(person('Una Sent')).row) })

/** Whom it would find, without the database. */
const fitsOf = (typed: string, fullName: string, more: Readonly<Record<string, string>> = {}) =>
  readSearch(typed)?.({ name: fullName, preferredName: '', helperName: '', phone: '', email: '', ...more } as never)

async function search(typed: string) {
  const fits = readSearch(typed)
  const found = fits && (await searchIntakes(coordinator, fits))
  if (!found) throw new Error('Not looked for.')
  return found
}
const namesFor = async (typed: string) => (await search(typed)).intakes.map(({ name }) => name)
const lastAudit = () => fresh.database.auditEvent.findFirstOrThrow({ where: { action: 'queue.searched' }, orderBy: { seq: 'desc' } })

test.each([
  ['Íñigo Peña-Almodóvar', ['inigo', 'PENA', 'almodovar inigo', 'pen alm', 'Íñ', 'penaalm'], ['lmodovar', 'inigo brannagh', 'inigox']],
  ['Maeve O’Brannagh', ['obrann', "o'brannagh", 'o‘brannagh', 'oʼbrannagh', 'O´Brannagh', 'o brannagh', 'maeve o brann'], ['brannagh']],
  ['Maeve OBrannagh', ["o'brannagh", 'oʼbrannagh', 'o brannagh'], []],
  ['Juana De la Cruzada', ['de la cruzada', 'delacruz', 'la cruz', 'cruzada juana'], ['elacruz']],
  ['Ann-Marie Mc Dunnell', ['annmarie', 'ann marie', 'mcdunnell', 'mc dunnell'], []],
  ['Ann McDunnell', ['mc dunnell'], []],
  ['Łukasz Strøm-Groß', ['lukasz', 'ŁUKASZ', 'strom', 'gross', 'groß'], []],
  ['Đặng Bảo', ['dang', 'bao dang'], []],
  ['Анна Вымышленная', ['вымыш', 'Анна', 'а'], ['анна иванова']],
  ['李 小', ['李', '小'], ['王']],
  ['राम', ['राम', 'रा'], ['रमी']],
])('%s is found by the beginnings of words, however they are written', (name, found, notFound) => {
  for (const typed of found) expect(fitsOf(typed, name), typed).toBe(true)
  for (const typed of notFound) expect(fitsOf(typed, name), typed).toBe(false)
})

test('also by the name they want to be called by, and by that of whoever filled in the form', () => {
  expect(fitsOf('mimi', 'Maeve Vented', { preferredName: 'Mimi' })).toBe(true)
  expect(fitsOf('mimi vented', 'Maeve Vented', { preferredName: 'Mimi' })).toBe(true)
  expect(fitsOf('helpa', 'Maeve Vented', { helperName: 'Helpa Vented' })).toBe(true)
  expect(fitsOf('helpa maeve', 'Maeve Vented', { helperName: 'Helpa Vented' })).toBe(false)
})

test.each([
  [
    '561-555-0134',
    [
      '561-555-0134',
      '5615550134',
      '+1 (561) 555-0134',
      '1.561.555.0134',
      '561–555–0134',
      '561‑555‑0134',
      '561/555-0134',
      '561-555-0134 x22',
      '561 555 0134 ext. 22',
      '555 0134',
    ],
  ],
  ['+525512345678', ['+52 55 1234 5678', '+52 1 55 1234 5678', '011 52 55 1234 5678', '0052 55 1234 5678', '55 1234 5678', '1234 5678']],
])('the number %s is found however it is written, from its last seven digits on', (phone, found) => {
  for (const typed of found) expect(fitsOf(typed, 'Ina Vented', { phone }), typed).toBe(true)
  for (const typed of ['561-555-0135', '+52 55 1234 5679', '0134 555']) expect(fitsOf(typed, 'Ina Vented', { phone }), typed).toBe(false)
})

test('by an e-mail address, as far as it was understood', () => {
  const email = 'Ina.Vented@demo.example'
  for (const typed of ['ina.vented@demo.example', ' INA.vented@DEMO.example ', 'ina.vented@']) expect(fitsOf(typed, '', { email }), typed).toBe(true)
  for (const typed of ['ina.vented@demo.example.com', 'nobody@demo.example', 'vented@demo.example']) expect(fitsOf(typed, '', { email }), typed).toBe(false)
  expect(fitsOf('i@demo.example', '', { email: 'i@demo.example' })).toBe(true)
})

test('what is too short or too long to look for is not looked for', () => {
  for (const typed of ['', '  ', 'a', 'á', '5', '561555', '–', '@', '%', 'a'.repeat(121)]) expect(readSearch(typed), typed).toBeUndefined()
})

test('people of one name are told apart, the newest first, closed ones too; past twenty it says that there are more', async () => {
  const born = (day: number) => `1961-03-${String(day).padStart(2, '0')}`
  for (let day = 1; day <= SHOWN; day += 1) await add('Ina Vented', { dateOfBirth: born(day) }, day === 3 ? 'closed' : 'new')
  const all = await search('vented ina')
  expect(all.intakes.map(({ dateOfBirth }) => dateOfBirth)).toEqual(Array.from({ length: SHOWN }, (_, at) => born(SHOWN - at)))
  expect(all).toEqual({ intakes: all.intakes, isMore: false })
  expect(all.intakes.at(-3)).toMatchObject({ status: 'closed', receivedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
  await add('Ina Vented')
  const more = await search('vented ina')
  expect([more.intakes.length, more.isMore]).toEqual([SHOWN, true])
})

test('one that does not open hides no other, and it is said', async () => {
  const { id } = await add('Ina Vented')
  await add('Ina Vented', { dateOfBirth: '1961-03-02' })
  const other = await add('Una Sent')
  const { identity } = await fresh.database.intake.findUniqueOrThrow({ where: { id: other.id }, select: { identity: true } })
  await fresh.database.intake.update({ where: { id }, data: { identity } })
  expect(await search('ina')).toMatchObject({ intakes: [{ dateOfBirth: '1961-03-02' }], unopened: 1 })
})

test('the newest five thousand are looked through, each once, and it says when there are older ones', async () => {
  await add('Ina Vented')
  await addMany(LOOKED_THROUGH - 1)
  expect(await namesFor('ina')).toEqual(['Ina Vented'])
  expect((await lastAudit()).detail).toMatchObject({ looked: LOOKED_THROUGH })
  expect(await search('nobody')).toEqual({ intakes: [], isMore: false })
  await add('Una Sent')
  expect(await search('ina')).toEqual({ intakes: [], isMore: false, lookedThrough: LOOKED_THROUGH })
})

test('that somebody looked, and whose were shown, is written down; what was typed is not', async () => {
  const { id } = await add('Canary Name')
  await search('canary')
  expect(await lastAudit()).toMatchObject({ actorId: coordinator.id, detail: { looked: 1, shown: [id] } })
  await search('canary nobody')
  const row = await lastAudit()
  expect(row.detail).toEqual({ looked: 1, shown: [] })
  expect(JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/canary/i)
})

test('what cannot be written down is not shown', async () => {
  await add('Ina Vented')
  const broken = vi.spyOn(audit, 'recordAudit').mockRejectedValue(new Error('no trail'))
  try {
    await expect(search('ina')).rejects.toThrow('no trail')
  } finally {
    broken.mockRestore()
  }
})
