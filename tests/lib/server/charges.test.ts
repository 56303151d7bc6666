import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { verifyAuditChain } from '@/lib/server/audit'
import { aboveEstimate, billingOf } from '@/lib/server/billing'
import { recordCharge, voidCharge } from '@/lib/server/charges'
import { makeEstimate } from '@/lib/server/estimates'
import { keepDocument, openDocument } from '@/lib/server/kept-documents'
import { openMoney } from '@/lib/server/money'
import { DoesNotOpen, open, unwrapRecordKey } from '@/lib/server/sealing'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { addPriceList, completeProfile, sentIntake, today } from '@/tests/support/money-records'

let fresh: FreshDatabase
let coordinator: StaffMember
let administrator: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator', 'Cora Coordinator')
  administrator = await addStaff(fresh.database, 'administrator')
  await completeProfile(fresh.database)
  await addPriceList(fresh.database)
})
afterAll(() => fresh.end())
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T15:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const NOBODY = '00000000-0000-4000-8000-000000000000'
const VISIT = { on: '2026-11-20', code: '90868', amount: '300' }

async function estimate() {
  const intakeId = await sentIntake(fresh.database)
  const made = await makeEstimate(coordinator, intakeId, { version: '0', route: 'pain', language: 'en' })
  if (!('documentId' in made)) throw new Error(JSON.stringify(made))
  return { intakeId, id: made.documentId }
}
const charge = (id: string, over: Readonly<Record<string, string>> = {}, staff = coordinator) => recordCharge(staff, id, { ...VISIT, ...over })
const opened = (id: string) => openDocument(coordinator, id)
const rowsOf = (documentId: string) => fresh.database.charge.findMany({ where: { documentId }, orderBy: { seq: 'asc' } })

test('charges add up beside the expected total of the provider that the estimate names', async () => {
  const { id, intakeId } = await estimate()
  expect(await charge(id, { code: '90867', amount: '$600.00', on: '2026-11-19' })).toEqual({ kind: 'done' })
  expect(await charge(id, { amount: '1,300.50' })).toEqual({ kind: 'done' })
  const paper = await opened(id)
  expect(paper?.charges).toMatchObject([
    { on: '2026-11-20', code: '90868', cents: 130_050, by: 'Cora Coordinator', documentId: id, voided: undefined },
    { on: '2026-11-19', code: '90867', cents: 60_000 },
  ])
  expect(paper?.billing).toEqual({
    provider: 'Seabreeze Invented Clinic LLC',
    billedCents: 190_050,
    expectedCents: expect.any(Number),
    overCents: 0,
    isAbove: false,
    inAll: undefined,
  })
  expect((await openMoney(coordinator, intakeId))?.charges).toEqual(paper?.charges)
})

const expecting = (expected: number, version = 1) =>
  ({ version, provider: { legalName: 'P' }, total: { low: 0, expected, high: 900_000 } }) as Parameters<typeof billingOf>[2][number]['content']
const CONTENT = expecting(500_000)
const billed = (...cents: readonly number[]) => cents.map((each) => ({ cents: each, voided: undefined }))
test.each([
  [[], 0, false],
  [[500_000], 0, false],
  [[499_999], 0, false],
  [[539_999], 39_999, false],
  [[540_000], 40_000, true],
  [[300_000, 240_000], 40_000, true],
  [[900_001], 400_001, true],
] as const)('billed %j against 5,000 dollars: %i over, disputable: %s', (cents, overCents, isAbove) => {
  expect(aboveEstimate(CONTENT, billed(...cents))).toMatchObject({ overCents, isAbove, expectedCents: 500_000 })
})

test.each([
  ['half against each of two versions is above the newest', [400_000, 400_000], 800_000, true],
  ['below each and in all', [100_000, 200_000], 300_000, false],
  ['just below the sum that may be disputed', [500_000, 39_999], 539_999, false],
  ['just at it', [500_000, 40_000], 540_000, true],
] as const)('over all versions: %s', (_, [first, second], billedCents, isAbove) => {
  const versions = [
    { id: 'a', content: expecting(700_000) },
    { id: 'b', content: expecting(500_000, 2) },
  ]
  const all = [
    { documentId: 'a', cents: first, voided: undefined },
    { documentId: 'b', cents: second, voided: undefined },
    { documentId: 'b', cents: 999_999, voided: { at: new Date(), by: 'Cora', reason: 'A slip' } },
    { documentId: 'of another route', cents: 999_999, voided: undefined },
  ]
  const billing = billingOf(expecting(700_000), 'a', versions, all)
  expect(billing).toMatchObject({ billedCents: first, expectedCents: 700_000, isAbove: false })
  expect(billing.inAll).toMatchObject({ version: 2, billedCents, expectedCents: 500_000, isAbove })
})

test('a new version does not begin the bills anew: what was billed against the earlier one counts with it', async () => {
  const { id, intakeId } = await estimate()
  const expected = (await opened(id))?.billing?.expectedCents ?? 0
  await charge(id, { amount: String(expected / 100 - 1000) })
  const made = await makeEstimate(coordinator, intakeId, { version: '0', route: 'pain', language: 'en' })
  const next = 'documentId' in made ? made.documentId : ''
  await charge(next, { amount: '1400' })
  for (const each of [id, next])
    expect((await opened(each))?.billing).toMatchObject({ isAbove: false, inAll: { version: 2, billedCents: expected + 40_000, overCents: 40_000, isAbove: true } })
})

test('a charge that was a slip is undone once, with a reason, and counts no more; both rows stay', async () => {
  const { id } = await estimate()
  await charge(id, { amount: '15000' })
  const slip = (await opened(id))?.charges[0]?.id ?? ''
  expect((await opened(id))?.billing?.isAbove).toBe(true)
  expect(await voidCharge(coordinator, slip, { reason: '' })).toMatchObject({ kind: 'invalid', problems: { reason: expect.any(String) } })
  const said = await Promise.all([1, 2, 3].map(() => voidCharge(coordinator, slip, { reason: 'One zero too many' })))
  expect(said.map(({ kind }) => kind).sort()).toEqual(['done', 'invalid', 'invalid'])
  expect(await opened(id)).toMatchObject({
    billing: { billedCents: 0, overCents: 0, isAbove: false },
    charges: [{ id: slip, cents: 1_500_000, voided: { by: 'Cora Coordinator', reason: 'One zero too many' } }],
  })
  const [, undoing] = await rowsOf(id)
  expect(undoing?.voidsId).toBe(slip)
  expect(await voidCharge(coordinator, undoing?.id ?? '', { reason: 'Undo the undoing' }), 'what undoes is not undone').toEqual({ kind: 'not-found' })
  const twice = { ...undoing, id: crypto.randomUUID(), seq: undefined }
  await expect(fresh.database.charge.create({ data: twice as never }), 'the database holds to once').rejects.toThrow()
})

test.each([
  [{ amount: '-1' }, 'amount'],
  [{ amount: '12,5O' }, 'amount'],
  [{ amount: '1000000000000' }, 'amount'],
  [{ amount: '' }, 'amount'],
  [{ code: '9086' }, 'code'],
  [{ code: '<b>90868' }, 'code'],
  [{ on: '2026-11-24' }, 'on'],
  [{ on: '2026-02-30' }, 'on'],
  [{ on: '1999-01-01' }, 'on'],
])('what cannot be is a problem at its field: %o', async (over, field) => {
  const { id } = await estimate()
  const said = await charge(id, over)
  expect(said.kind === 'invalid' ? Object.keys(said.problems) : said).toEqual([field])
  expect(await rowsOf(id)).toEqual([])
})

test('only an estimate takes charges, and only from those who may', async () => {
  const { id, intakeId } = await estimate()
  const { wrappedKey } = await fresh.database.intake.findUniqueOrThrow({ where: { id: intakeId } })
  const kept = { kind: 'abn', route: 'pain', version: 1, language: 'en', on: today(), kept: { content: {}, papers: {} } } as const
  const held = { id: intakeId, key: unwrapRecordKey('intake', intakeId, wrappedKey) }
  const notice = await fresh.database.$transaction((transaction) => keepDocument(transaction, held, coordinator, kept))
  expect(await charge(notice)).toMatchObject({ kind: 'invalid', problems: { amount: expect.stringContaining('estimate') } })
  for (const other of [NOBODY, 'x', '']) {
    expect(await charge(other)).toEqual({ kind: 'not-found' })
    expect(await voidCharge(coordinator, other, { reason: 'why' })).toEqual({ kind: 'not-found' })
  }
  expect(await charge(id, {}, administrator)).toEqual({ kind: 'not-found' })
  await charge(id)
  expect(await voidCharge(administrator, (await rowsOf(id))[0]?.id ?? '', { reason: 'why' })).toEqual({ kind: 'not-found' })
})

test('sums are sealed in their place, and the audit trail holds none', async () => {
  const { id, intakeId } = await estimate()
  await charge(id, { amount: '432.10' })
  const [row] = await rowsOf(id)
  const { wrappedKey } = await fresh.database.intake.findUniqueOrThrow({ where: { id: intakeId } })
  const key = unwrapRecordKey('intake', intakeId, wrappedKey)
  expect(JSON.parse(open(key, { table: 'charge', column: 'sealed', row: row?.id ?? '' }, row?.sealed ?? ''))).toEqual({ on: '2026-11-20', code: '90868', cents: 43_210 })
  expect(() => open(key, { table: 'charge', column: 'sealed', row: id }, row?.sealed ?? '')).toThrow(DoesNotOpen)
  const events = await fresh.database.auditEvent.findMany({ where: { objectId: intakeId, action: { startsWith: 'charge.' } } })
  expect(events).toMatchObject([{ action: 'charge.recorded', detail: { paper: id, charge: row?.id } }])
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
})
