import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AuthorizationContent } from '@/lib/documents/authorization/content'
import type { Typed } from '@/lib/intake/typed'
import { addDays } from '@/lib/rules/day'
import { verifyAuditChain } from '@/lib/server/audit'
import { makeAuthorization } from '@/lib/server/authorizations'
import { askedForCost } from '@/lib/server/clock-starts'
import { recordStep } from '@/lib/server/document-steps'
import { setVariables } from '@/lib/server/environment'
import { openDocument } from '@/lib/server/kept-documents'
import { markAnswer } from '@/lib/server/marks'
import { makeAbn, makeDetermination } from '@/lib/server/medicare-papers'
import { openMoney } from '@/lib/server/money'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named, odalysBrindlemere, telltaleIn } from '@/tests/support/invented'
import { addPriceList, COMPLETE, completeProfile, insured, sentIntake, storedPaper, today } from '@/tests/support/money-records'

let fresh: FreshDatabase
let coordinator: StaffMember
let psychiatrist: StaffMember
let administrator: StaffMember
let prices = ''
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator', 'Cora Coordinator')
  psychiatrist = await addStaff(fresh.database, 'psychiatrist', 'Petra Psychiatrist')
  administrator = await addStaff(fresh.database, 'administrator')
  prices = await addPriceList(fresh.database)
})
afterAll(() => fresh.end())
beforeEach(() => completeProfile(fresh.database))

const NOBODY = '00000000-0000-4000-8000-000000000000'
type Maker = typeof makeAuthorization
const FORM = { version: '0', route: 'depression', language: 'en', urgency: 'standard' } as const
async function made(make: Maker, id: string, over: Readonly<Record<string, string>> = {}): Promise<string> {
  const said = await make(coordinator, id, { ...FORM, ...over })
  if (said.kind !== 'done' || !('documentId' in said)) throw new Error(JSON.stringify(said))
  return said.documentId
}
const intakeOf = (answers: Typed = odalysBrindlemere) => sentIntake(fresh.database, answers)
const papersOf = (id: string) => fresh.database.clinicDocument.findMany({ where: { intakeId: id }, orderBy: { seq: 'asc' } })
const MEDICARE = insured({ coverage: 'medicare', payer: undefined })
const ADVANTAGE = insured({ coverage: 'medicare-advantage' })

test('a prior-authorization request is packet, letter and FHIR bundle, frozen together, by the newest answers', async () => {
  const id = await intakeOf()
  await markAnswer(psychiatrist, id, { version: '0', key: 'about-you.fullName', kind: 'corrected', value: 'Odalys B. Brindlemere', note: 'As on the card' })
  const documentId = await made(makeAuthorization, id, { version: '1' })
  const opened = await openDocument(coordinator, documentId, id)
  const content = opened?.content as AuthorizationContent
  expect(content).toMatchObject({
    kind: 'authorization',
    version: 1,
    on: today(),
    patient: { name: 'Odalys B. Brindlemere', dateOfBirth: '1981-03-09' },
    payer: { id: 'florida-blue' },
    clinic: { legalName: COMPLETE.legalName, npi: COMPLETE.npi },
  })
  expect(content.lines.length).toBeGreaterThan(2)
  expect(Object.keys(opened?.papers ?? {})).toEqual(expect.arrayContaining(['packet', 'letter']))
  expect(opened?.bundle).toMatchObject({ resourceType: 'Bundle' })
  expect(opened?.head).toMatchObject({ kind: 'authorization', standing: 'made', canLink: false, next: ['given', 'sent-to-payer', 'withdrawn'] })
  expect((await papersOf(id))[0]).toMatchObject({
    keepUntil: new Date(`${addDays(`${Number(today().slice(0, 4)) + 7}${today().slice(4)}`, 1)}T00:00:00Z`),
    feeScheduleId: null,
  })
  expect(await recordStep(coordinator, documentId, { step: 'sent-to-payer', urgency: 'expedited' })).toEqual({ kind: 'done' })
})

test('nothing of what is for the psychiatrist alone stands in it, and nothing of another patient', async () => {
  const telling: Typed = {
    ...odalysBrindlemere,
    'self-harm': { wishDead: 'yes', thoughts: 'no', behaviour: 'never' },
    'daily-life': { ...odalysBrindlemere['daily-life'], substances: ['cannabis'] },
  }
  const [mine, theirs] = [await intakeOf(telling), await intakeOf(named('Rosamund Otherwise', insured({ memberId: 'ZZ999' })))]
  const [{ text }, { text: foreign }] = [
    await storedPaper(fresh.database, await made(makeAuthorization, mine)),
    await storedPaper(fresh.database, await made(makeAuthorization, theirs)),
  ]
  expect(text).toContain('Odalys Brindlemere')
  for (const kept of ['Rosamund', 'ZZ999', 'wickerquartz', 'Fennelhurst', 'cannabis', 'wishDead']) expect(text.includes(kept), kept).toBe(false)
  expect(foreign).toContain('ZZ999')
  expect(telltaleIn(foreign.replaceAll('wickerquartz', ''))).toBeUndefined()
})

test('where another paper is right, nothing is made and it says which', async () => {
  const refused = (words: RegExp) => ({ kind: 'invalid', problems: { route: expect.stringMatching(words) } })
  const [commercial, medicare, advantage] = [await intakeOf(), await intakeOf(MEDICARE), await intakeOf(ADVANTAGE)]
  expect(await makeAuthorization(coordinator, commercial, { ...FORM, route: 'pain' })).toMatchObject(refused(/never coded, billed or requested as depression/))
  expect(await makeAuthorization(coordinator, medicare, FORM)).toMatchObject(refused(/Original Medicare/))
  expect(await makeAbn(coordinator, advantage, { ...FORM, route: 'pain' })).toMatchObject(refused(/Advantage/))
  expect(await makeAbn(coordinator, commercial, { ...FORM, route: 'pain' })).toMatchObject(refused(/Medicare/))
  expect(await makeDetermination(coordinator, medicare, { ...FORM, route: 'pain' })).toMatchObject(refused(/Advantage/))
  for (const id of [commercial, medicare, advantage]) expect(await papersOf(id)).toEqual([])
})

test('Medicare’s notice says what the course costs and for whom, and answers the question about cost', async () => {
  const id = await intakeOf(MEDICARE)
  await askedForCost(coordinator, id, today())
  const documentId = await made(makeAbn, id, { route: 'pain', language: 'es' })
  const opened = await openDocument(psychiatrist, documentId)
  expect(opened?.content).toMatchObject({
    version: 1,
    on: today(),
    route: 'pain',
    coverage: 'medicare',
    patient: { name: 'Odalys Brindlemere' },
    total: { expected: expect.any(Number) },
    pricesFrom: '2026-01-01',
  })
  expect(JSON.stringify(opened?.content), 'of the clinic, what is printed').not.toMatch(/onCall|setUpAt/)
  expect(Object.keys(opened?.papers ?? {})).toEqual(['notice', 'worksheet'])
  expect(opened?.head).toMatchObject({ kind: 'abn', language: 'es', next: ['given'], canLink: true })
  expect((await papersOf(id))[0]?.feeScheduleId).toBe(prices)
  const clocks = async () => (await openMoney(coordinator, id))?.clocks
  expect(await clocks(), 'made is not given').toMatchObject([{ met: undefined, made: { documentId, kind: 'abn' } }])
  expect(await recordStep(coordinator, documentId, { step: 'given' })).toEqual({ kind: 'done' })
  expect(await clocks()).toMatchObject([{ met: { documentId, inTime: true }, made: undefined }])
})

test('a notice without a price says no cost: given, it answers no question about it', async () => {
  const other = await freshDatabase()
  try {
    const staff = await addStaff(other.database, 'coordinator')
    await completeProfile(other.database)
    const id = await sentIntake(other.database, MEDICARE)
    await askedForCost(staff, id, today())
    const made = await makeAbn(staff, id, { ...FORM, route: 'pain' })
    expect(await recordStep(staff, 'documentId' in made ? made.documentId : '', { step: 'given' })).toEqual({ kind: 'done' })
    expect((await openMoney(staff, id))?.clocks).toMatchObject([{ met: undefined, made: undefined }])
  } finally {
    await other.end()
    setVariables({ DATABASE_URL: fresh.url })
  }
})

const CRISIS = { 'self-harm': { wishDead: 'yes', thoughts: 'yes', method: 'yes', intent: 'yes', plan: 'yes', behaviour: 'never' } }
const STOP = { implants: { ...odalysBrindlemere.implants, cochlear: 'yes' } }
const WARNING = { 'health-now': { ...odalysBrindlemere['health-now'], warningSigns: ['cancer'] } }

test.each([
  ['a crisis', CRISIS, 'deferred'],
  ['a safety stop', STOP, 'NONE until cleared'],
  ['a warning sign', WARNING, 'n/a'],
] as const)('no notice of Medicare in %s', async (_, answers, path) => {
  const id = await intakeOf({ ...MEDICARE, ...answers } as Typed)
  const pain = (await openMoney(coordinator, id))?.assessment?.routes.find((route) => route.id === 'pain')
  expect(pain?.funding.path).toBe(path)
  expect(await makeAbn(coordinator, id, { ...FORM, route: 'pain' })).toMatchObject({ kind: 'invalid', problems: { route: `No notice now. ${pain?.funding.words}` } })
  expect(await papersOf(id)).toEqual([])
})

test.each(['humana', 'aetna', 'florida-blue', 'other'])('no notice while Original Medicare is named together with %s: it may be Medicare Advantage', async (payer) => {
  const id = await intakeOf(insured({ coverage: 'medicare', payer }))
  expect(await makeAbn(coordinator, id, { ...FORM, route: 'pain' })).toMatchObject({
    kind: 'invalid',
    problems: { route: expect.stringContaining('Medicare Advantage') },
  })
  expect(await papersOf(id)).toEqual([])
})

test('with a contractor of Medicare there is no doubt', async () => {
  const id = await intakeOf(insured({ coverage: 'medicare', payer: 'medicare-first-coast' }))
  await made(makeAbn, id, { route: 'pain' })
})

test.each([
  ['abn', makeAbn, MEDICARE],
  ['determination', makeDetermination, ADVANTAGE],
] as const)('%s: none for a route that the rules did not find', async (_, make, answers) => {
  const id = await intakeOf(answers)
  expect(await make(coordinator, id, { ...FORM, route: 'anxiety' })).toMatchObject({
    kind: 'invalid',
    problems: { route: expect.stringContaining('not among the routes') },
  })
  expect(await papersOf(id)).toEqual([])
})

test('a Medicare Advantage plan is asked for a determination, for any route', async () => {
  const id = await intakeOf(ADVANTAGE)
  for (const [version, route] of [
    [1, 'pain'],
    [2, 'depression'],
  ] as const) {
    const opened = await openDocument(coordinator, await made(makeDetermination, id, { route, urgency: 'expedited' }))
    expect(opened).toMatchObject({
      content: { version, route, urgency: 'expedited' },
      head: { kind: 'determination', version, next: ['given', 'sent-to-payer', 'withdrawn'] },
    })
    expect(JSON.stringify(opened?.content).includes('answers'), 'not the answers it was made from').toBe(false)
  }
  expect(await makeDetermination(coordinator, id, { ...FORM, urgency: 'soon' })).toMatchObject({ kind: 'invalid', problems: { urgency: expect.any(String) } })
})

const MAKERS = [
  ['authorization', makeAuthorization, odalysBrindlemere, 'depression'],
  ['abn', makeAbn, MEDICARE, 'pain'],
  ['determination', makeDetermination, ADVANTAGE, 'pain'],
] as const

test.each(MAKERS)('%s: of many at once each gets a version of its own; a stale one is told; strangers find nothing', async (kind, make, answers, route) => {
  const id = await intakeOf(answers)
  const said = await Promise.all([1, 2, 3].map(() => make(coordinator, id, { ...FORM, route })))
  expect(said.map((one) => one.kind)).toEqual(['done', 'done', 'done'])
  expect((await papersOf(id)).map((row) => [row.kind, row.version])).toEqual([
    [kind, 1],
    [kind, 2],
    [kind, 3],
  ])
  await markAnswer(psychiatrist, id, { version: '0', key: 'about-you.fullName', kind: 'corrected', value: 'Another Name', note: 'As on the card' })
  expect(await make(coordinator, id, { ...FORM, route })).toMatchObject({ kind: 'changed', version: 1 })
  for (const other of [NOBODY, 'x', '']) expect(await make(coordinator, other, { ...FORM, route })).toEqual({ kind: 'not-found' })
  for (const version of ['', 'x', '-1']) expect(await make(coordinator, id, { ...FORM, route, version })).toEqual({ kind: 'not-found' })
  expect(await make(administrator, id, { ...FORM, route, version: '1' })).toEqual({ kind: 'not-found' })
  expect(await make(coordinator, id, { ...FORM, version: '1', route: 'headache' })).toMatchObject({ kind: 'invalid', problems: { route: expect.any(String) } })
  expect(await make(coordinator, id, { ...FORM, version: '1', route, 'sessions-induction-low': '-1' })).toMatchObject({
    kind: 'invalid',
    problems: { 'sessions-induction-low': expect.any(String) },
  })
  expect(await papersOf(id)).toHaveLength(3)
})

test('the audit trail is whole and holds ids, kinds and numbers only', async () => {
  const rows = await fresh.database.auditEvent.findMany({ where: { action: 'paper.made' } })
  expect(rows.length).toBeGreaterThan(5)
  for (const { detail } of rows) expect(Object.keys(detail as object).every((name) => ['paper', 'kind', 'version'].includes(name))).toBe(true)
  expect(telltaleIn(JSON.stringify(rows.map(({ detail }) => detail)))).toBeUndefined()
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
})
