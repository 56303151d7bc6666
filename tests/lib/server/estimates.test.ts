import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { EstimateContent } from '@/lib/documents/estimate/content'
import type { Typed } from '@/lib/intake/typed'
import { addDays } from '@/lib/rules/day'
import { verifyAuditChain } from '@/lib/server/audit'
import { setVariables } from '@/lib/server/environment'
import { draftEstimate, makeEstimate } from '@/lib/server/estimates'
import { keepUntil, openDocument } from '@/lib/server/kept-documents'
import { markAnswer } from '@/lib/server/marks'
import { openMoney } from '@/lib/server/money'
import { DoesNotOpen, open, unwrapRecordKey } from '@/lib/server/sealing'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named, odalysBrindlemere, telltaleIn } from '@/tests/support/invented'
import { addPriceList, COMPLETE, completeProfile, insured, PRICES, sentIntake, storedPaper, today } from '@/tests/support/money-records'

let fresh: FreshDatabase
let coordinator: StaffMember
let psychiatrist: StaffMember
let administrator: StaffMember
let prices = ''
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator', 'Cora Coordinator')
  psychiatrist = await addStaff(fresh.database, 'psychiatrist')
  administrator = await addStaff(fresh.database, 'administrator')
  prices = await addPriceList(fresh.database)
})
afterAll(() => fresh.end())
beforeEach(() => completeProfile(fresh.database))

const NOBODY = '00000000-0000-4000-8000-000000000000'
const FORM = { version: '0', route: 'pain', language: 'en' } as const
const make = (id: string, over: Readonly<Record<string, string>> = {}, staff = coordinator) => makeEstimate(staff, id, { ...FORM, ...over })
async function made(id: string, over: Readonly<Record<string, string>> = {}): Promise<string> {
  const said = await make(id, over)
  if (said.kind !== 'done' || !('documentId' in said)) throw new Error(JSON.stringify(said))
  return said.documentId
}
const versionsOf = (id: string) => fresh.database.clinicDocument.findMany({ where: { intakeId: id }, orderBy: { version: 'asc' } })
const contentOf = async (documentId: string) => (await storedPaper(fresh.database, documentId)).content as EstimateContent
const intakeOf = (answers: Typed = odalysBrindlemere) => sentIntake(fresh.database, answers)

test('an estimate is a frozen version with what it was worked out from, kept for six years and a day', async () => {
  const id = await intakeOf()
  const documentId = await made(id, {
    'sessions-induction-low': '4',
    'sessions-induction-expected': '9',
    'sessions-induction-high': '9',
    firstVisitOn: addDays(today(), 30),
    providerName: 'Dr. Quill',
  })
  const [row] = await versionsOf(id)
  expect(row).toMatchObject({ id: documentId, kind: 'estimate', version: 1, language: 'en', feeScheduleId: prices, staffId: coordinator.id })
  expect(row?.keepUntil.toISOString().slice(0, 10)).toBe(keepUntil('estimate', today()))
  const content = await contentOf(documentId)
  expect(content).toMatchObject({
    version: 1,
    on: today(),
    route: 'pain',
    patient: { name: 'Odalys Brindlemere', dateOfBirth: '1981-03-09' },
    provider: { legalName: COMPLETE.legalName, npi: COMPLETE.npi, tin: COMPLETE.tin, location: COMPLETE.address, clinician: 'Dr. Quill' },
    firstVisitOn: addDays(today(), 30),
    pricesFrom: '2026-01-01',
    diagnoses: [],
  })
  const induction = content.lines.find(({ phase }) => phase === 'induction')
  expect(induction).toMatchObject({
    code: '90868',
    sessions: { low: 4, expected: 9, high: 9 },
    eachCents: PRICES[90868],
    cents: { low: 120_000, expected: 270_000, high: 270_000 },
  })
  expect(content.total.expected).toBe(content.lines.reduce((sum, { cents }) => sum + cents.expected, 0))
  const opened = await openDocument(psychiatrist, documentId, id)
  expect(opened?.head).toMatchObject({ intakeId: id, version: 1, isNewest: true, by: 'Cora Coordinator', standing: 'made', next: ['given'], canLink: true })
  expect(opened?.content).toEqual(content)
  expect(opened?.papers.estimate?.language).toBe('en')
})

test.each([
  ['estimate', '2026-11-22', '2032-11-23'],
  ['estimate', '2028-02-29', '2034-03-01'],
  ['authorization', '2026-12-31', '2034-01-01'],
  ['abn', '2028-02-29', '2035-03-01'],
] as const)('%s of %s is kept until %s', (kind, on, until) => expect(keepUntil(kind, on)).toBe(until))

test('a change makes a new version that says what changed; the earlier one stays as it was, and says it is not the newest', async () => {
  const id = await intakeOf()
  const first = await made(id)
  const before = await storedPaper(fresh.database, first)
  const second = await made(id, {
    'sessions-maintenance-low': '0',
    'sessions-maintenance-expected': '0',
    'sessions-maintenance-high': '0',
    reason: 'No maintenance after all',
    language: 'es',
  })
  expect(await storedPaper(fresh.database, first)).toEqual(before)
  const content = await contentOf(second)
  expect(content.version).toBe(2)
  expect(content.replaces).toMatchObject({ version: 1, changes: [{ phase: 'maintenance' }] })
  expect((await openDocument(coordinator, first))?.head.isNewest).toBe(false)
  expect(await openDocument(coordinator, second)).toMatchObject({ reason: 'No maintenance after all', head: { isNewest: true, language: 'es' } })
  const other = await contentOf(await made(id, { route: 'depression' }))
  expect(other.version).toBe(3)
  expect(other.replaces, 'another route is another matter').toBeUndefined()
})

test('of many at once each gets a version, never the same number', async () => {
  const id = await intakeOf()
  const said = await Promise.all([1, 2, 3, 4, 5].map(() => make(id)))
  expect(said.every(({ kind }) => kind === 'done')).toBe(true)
  expect((await versionsOf(id)).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5])
})

test('an intake that was marked meanwhile is told as changed, and nothing is made', async () => {
  const id = await intakeOf()
  await markAnswer(psychiatrist, id, { version: '0', key: 'about-you.fullName', kind: 'corrected', value: 'Odalys B. Brindlemere', note: 'As on the card' })
  expect(await make(id)).toMatchObject({ kind: 'changed', version: 1, by: psychiatrist.name })
  expect(await versionsOf(id)).toEqual([])
  expect((await contentOf(await made(id, { version: '1' }))).patient.name).toBe('Odalys B. Brindlemere')
})

test.each([
  ['legalName', /legal name/i],
  ['npi', /NPI|National Provider/],
  ['tin', /TIN|taxpayer/i],
] as const)('without the clinic’s %s nothing is made, and it says so', async (field, words) => {
  const id = await intakeOf()
  await fresh.database.clinicProfile.update({ where: { id: 1 }, data: { [field]: '' } })
  expect(await make(id)).toMatchObject({ kind: 'invalid', problems: { estimate: expect.stringMatching(words) } })
  expect(await draftEstimate(coordinator, id, FORM)).toMatchObject({ kind: 'invalid', problems: { estimate: expect.stringMatching(words) } })
  expect(await versionsOf(id)).toEqual([])
})

test('without a list of prices, or without the price of a visit, nothing is made', async () => {
  const other = await freshDatabase()
  try {
    const [staff, id] = [await addStaff(other.database, 'coordinator'), await sentIntake(other.database)]
    await completeProfile(other.database)
    expect(await makeEstimate(staff, id, FORM)).toMatchObject({ kind: 'invalid', problems: { estimate: expect.stringMatching(/price/i) } })
    await addPriceList(other.database, '2026-01-01', { 90867: 1000 })
    expect(await makeEstimate(staff, id, FORM)).toMatchObject({ kind: 'invalid', problems: { estimate: expect.stringContaining('90868') } })
    expect(await other.database.clinicDocument.count()).toBe(0)
  } finally {
    await other.end()
    setVariables({ DATABASE_URL: fresh.url })
  }
})

test.each([
  ['medicare', /Advance Beneficiary Notice/],
  ['medicare-advantage', /determination/],
  ['medicaid', /Medicaid/],
  ['tricare', /TRICARE/],
  ['va', /VA/],
])('somebody who uses %s gets no Good Faith Estimate unless it is given voluntarily', async (coverage, words) => {
  const id = await intakeOf(insured({ coverage }))
  expect(await make(id)).toMatchObject({ kind: 'invalid', problems: { estimate: expect.stringMatching(words) } })
  expect(await versionsOf(id)).toEqual([])
  expect(await contentOf(await made(id, { voluntary: 'yes' }))).toMatchObject({ voluntary: true, program: coverage })
})

test.each([
  [{ route: 'headache' }, 'route'],
  [{ route: '' }, 'route'],
  [{ language: 'fr' }, 'language'],
  [{ 'sessions-induction-low': '-1' }, 'sessions-induction-low'],
  [{ 'sessions-induction-high': '12,5O' }, 'sessions-induction-high'],
  [{ 'sessions-induction-low': '1000000000000' }, 'sessions-induction-low'],
  [{ firstVisitOn: '2020-01-01' }, 'firstVisitOn'],
  [{ firstVisitOn: '2026-02-30' }, 'firstVisitOn'],
  [{ providerName: 'x'.repeat(200) }, 'providerName'],
  [{ reason: 'x'.repeat(2000) }, 'reason'],
  [{ diagnoses: 'depression' }, 'diagnoses'],
  [{ diagnoses: 'F33.2 Major depression' }, 'estimate'],
])('what cannot be is a problem at its field: %o', async (over, field) => {
  const id = await intakeOf()
  const said = await make(id, over)
  expect(said.kind === 'invalid' ? Object.keys(said.problems) : said).toEqual([field])
  expect(await versionsOf(id)).toEqual([])
})

test('a claim that is wanted for pain is told on its estimate, and on no other', async () => {
  const id = await intakeOf(insured({ coverage: 'commercial', submitClaim: 'yes' }))
  expect(await contentOf(await made(id))).toMatchObject({ claimFirst: true })
  const other = await contentOf(await made(id, { route: 'depression' }))
  for (const name of ['claimFirst', 'voluntary', 'program']) expect(other).not.toHaveProperty(name)
})

test('a diagnosis that a clinician assigned stands on it; pain is never estimated as depression', async () => {
  const id = await intakeOf()
  expect((await contentOf(await made(id, { diagnoses: 'M79.7 Fibromyalgia\n' }))).diagnoses).toEqual([{ code: 'M79.7', words: 'Fibromyalgia' }])
  expect(await make(id, { diagnoses: 'F33.1 – Depression' })).toMatchObject({
    kind: 'invalid',
    problems: { estimate: expect.stringContaining('never estimated as depression') },
  })
})

test('a draft shows what it would say and keeps nothing but that somebody looked', async () => {
  const id = await intakeOf()
  expect(await draftEstimate(coordinator, id, FORM)).toMatchObject({ kind: 'done', content: { version: 1 }, paper: { language: 'en' } })
  expect(await versionsOf(id)).toEqual([])
  expect(await fresh.database.auditEvent.count({ where: { action: 'estimate.drafted', objectId: id } })).toBe(1)
})

test('no such intake, a malformed id or version, and a role that may not: not found, and nothing is written', async () => {
  const id = await intakeOf()
  for (const other of [NOBODY, 'x', '', "'; --"]) expect(await make(other)).toEqual({ kind: 'not-found' })
  for (const version of ['', '-1', 'x', '1e3', '99999999999']) expect(await make(id, { version })).toEqual({ kind: 'not-found' })
  expect(await make(id, {}, administrator)).toEqual({ kind: 'not-found' })
  expect(await draftEstimate(administrator, id, FORM)).toEqual({ kind: 'not-found' })
  const documentId = await made(id)
  expect(await openDocument(administrator, documentId)).toBeUndefined()
  const foreign = await intakeOf(named('Rosamund Otherwise'))
  for (const [paper, of] of [
    [NOBODY, undefined],
    ['x', undefined],
    [documentId, foreign],
    [documentId, 'x'],
  ] as const)
    expect(await openDocument(coordinator, paper, of)).toBeUndefined()
})

test('a paper holds nothing of another patient, and its sealed text opens only in its place', async () => {
  const [one, other] = [await intakeOf(), await intakeOf(named('Rosamund Otherwise', insured({ memberId: 'ZZ999' })))]
  const [mine, theirs] = [await made(one), await made(other)]
  const [{ text }, { text: foreign }] = [await storedPaper(fresh.database, mine), await storedPaper(fresh.database, theirs)]
  expect(text).toContain('Odalys Brindlemere')
  expect(text).not.toMatch(/Rosamund|ZZ999/)
  expect(telltaleIn(foreign)).toBeUndefined()
  expect(text, 'answers about health are not for an estimate').not.toMatch(/wickerquartz|duloxetine/)

  const row = await fresh.database.clinicDocument.findUniqueOrThrow({ where: { id: mine }, include: { intake: true } })
  const foreignIntake = await fresh.database.intake.findUniqueOrThrow({ where: { id: other } })
  const key = unwrapRecordKey('intake', one, row.intake.wrappedKey)
  expect(() => open(key, { table: 'clinic_document', column: 'sealed', row: theirs }, row.sealed)).toThrow(DoesNotOpen)
  expect(() => open(unwrapRecordKey('intake', other, foreignIntake.wrappedKey), { table: 'clinic_document', column: 'sealed', row: mine }, row.sealed)).toThrow(
    DoesNotOpen,
  )
})

async function asOwner(statement: string, ...values: readonly unknown[]): Promise<string> {
  const client = new pg.Client({ connectionString: fresh.ownerUrl })
  await client.connect()
  try {
    await client.query(statement, [...values])
    return 'done'
  } catch (error) {
    return String((error as Error).message)
  } finally {
    await client.end()
  }
}

test('nobody changes or removes a paper, or the prices it was worked out from: not the application, not the owner', async () => {
  const documentId = await made(await intakeOf())
  for (const table of ['clinic_document', 'document_step', 'fee_schedule', 'fee_item', 'charge', 'verified_benefits', 'payer_check']) {
    for (const statement of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
      await expect(fresh.database.$executeRawUnsafe(statement), statement).rejects.toThrow(/denied|owner/)
    }
  }
  await expect(fresh.database.clinicDocument.update({ where: { id: documentId }, data: { version: 9 } })).rejects.toThrow()
  const refused = /never changed: (UPDATE|DELETE|TRUNCATE) on \w+ was refused/
  expect(await asOwner('UPDATE clinic_document SET language = $2 WHERE id = $1', documentId, 'es')).toMatch(refused)
  expect(await asOwner('DELETE FROM clinic_document WHERE id = $1', documentId)).toMatch(refused)
  expect(await asOwner('DELETE FROM fee_schedule WHERE id = $1', prices)).toMatch(refused)
  expect(await asOwner('UPDATE fee_item SET cents = 1 WHERE schedule_id = $1', prices)).toMatch(refused)
  expect(await asOwner('TRUNCATE clinic_document CASCADE')).toMatch(refused)
  expect((await openDocument(coordinator, documentId))?.head.version).toBe(1)
})

test('no estimate for a route that the rules did not find, and none before they judged', async () => {
  const id = await intakeOf()
  const words = (part: string) => ({ kind: 'invalid', problems: { route: expect.stringContaining(part) } })
  expect(await make(id, { route: 'anxiety' })).toMatchObject(words('not among the routes'))
  expect(await draftEstimate(coordinator, id, { ...FORM, route: 'anxiety' })).toMatchObject(words('not among the routes'))
  const bare = await addIntake(fresh.database, { answers: odalysBrindlemere })
  expect(await make(bare.id)).toMatchObject(words('not judged'))
  expect([...(await versionsOf(id)), ...(await versionsOf(bare.id))]).toEqual([])
})

test('a later estimate for another route replaces nothing', async () => {
  const id = await intakeOf()
  const first = await made(id)
  await made(id, { route: 'depression' })
  expect((await openDocument(coordinator, first))?.head).toMatchObject({ isNewest: true, route: 'pain' })
  expect((await openMoney(coordinator, id))?.documents.map(({ version, route, isNewest }) => [version, route, isNewest])).toEqual([
    [2, 'depression', true],
    [1, 'pain', true],
  ])
})

test('an old estimate keeps its prices when the clinic enters others', async () => {
  const id = await intakeOf()
  const before = await contentOf(await made(id))
  const dearer = await addPriceList(fresh.database, '2026-02-01', { 90867: 90_000, 90868: 50_000, 90869: 60_000 })
  const after = await contentOf(await made(id))
  expect(after.total.expected).toBeGreaterThan(before.total.expected)
  expect((await versionsOf(id)).map(({ feeScheduleId }) => feeScheduleId)).toEqual([prices, dearer])
  expect((await contentOf((await versionsOf(id))[0]?.id ?? '')).total).toEqual(before.total)
})

test('the audit trail is whole, names papers by id and number, and holds no value', async () => {
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
  const rows = await fresh.database.auditEvent.findMany({ where: { action: { startsWith: 'paper.' } } })
  expect(rows.length).toBeGreaterThan(10)
  for (const { detail, objectId } of rows) {
    expect(telltaleIn(JSON.stringify([detail, objectId]))).toBeUndefined()
    for (const [name, value] of Object.entries(detail as object)) {
      expect(['paper', 'kind', 'version', 'clocks', 'role']).toContain(name)
      if (name === 'paper') expect(value).toMatch(/^[0-9a-f-]{36}$/)
    }
  }
})
