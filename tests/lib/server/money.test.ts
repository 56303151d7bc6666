import { afterAll, beforeAll, expect, test } from 'vitest'
import { assess } from '@/lib/assess'
import { forCoordinators } from '@/lib/documents/for-coordinators'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { addDays } from '@/lib/rules/day'
import { verifyAuditChain } from '@/lib/server/audit'
import { askedForCost } from '@/lib/server/clock-starts'
import { makeEstimate } from '@/lib/server/estimates'
import { openMoney } from '@/lib/server/money'
import { priceListOn } from '@/lib/server/money-facts'
import { DoesNotOpen, open, unwrapRecordKey } from '@/lib/server/sealing'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { saveBenefits } from '@/lib/server/verified-benefits'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { odalysBrindlemere } from '@/tests/support/invented'
import { addPriceList, completeProfile, insured, sentIntake, today } from '@/tests/support/money-records'

let fresh: FreshDatabase
let coordinator: StaffMember
let psychiatrist: StaffMember
let administrator: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator', 'Cora Coordinator')
  psychiatrist = await addStaff(fresh.database, 'psychiatrist', 'Petra Psychiatrist')
  administrator = await addStaff(fresh.database, 'administrator')
  await completeProfile(fresh.database)
})
afterAll(() => fresh.end())

const NOBODY = '00000000-0000-4000-8000-000000000000'
const BENEFITS = {
  verifiedOn: '',
  deductible: '1,500',
  deductibleMet: '250.50',
  coinsurancePercent: '20',
  copay: '',
  outOfPocketMax: '6000',
  outOfPocketMet: '0',
  inNetwork: 'yes',
}
const save = (id: string, over: Readonly<Record<string, string>> = {}, staff = coordinator) =>
  saveBenefits(staff, id, { ...BENEFITS, version: '0', verifiedOn: today(), ...over })
const seqOf = async (id: string) => String((await openMoney(coordinator, id))?.verified?.seq ?? 0)
const rowsOf = (intakeId: string) => fresh.database.verifiedBenefits.findMany({ where: { intakeId }, orderBy: { seq: 'asc' } })

test('the money of an intake: what was told beside what was verified, the clocks, the papers, and who opened it', async () => {
  const id = await sentIntake(fresh.database, insured({ deductible: 2000, coinsurancePercent: 30 }))
  const list = await addPriceList(fresh.database, '2026-03-01')
  expect(await openMoney(coordinator, id)).toMatchObject({
    intake: { id, version: 0, language: 'en' },
    person: { name: 'Odalys Brindlemere' },
    coverage: 'commercial',
    condition: 'fibromyalgia',
    wantsEstimate: true,
    told: { source: 'told', deductibleCents: 200_000, coinsurancePercent: 30 },
    verified: undefined,
    today: today(),
    priceList: { id: list, validFrom: '2026-03-01' },
    clocks: [],
    documents: [],
    charges: [],
  })
  expect(await save(id)).toEqual({ kind: 'done' })
  await askedForCost(coordinator, id, today())
  await makeEstimate(coordinator, id, { version: '0', route: 'pain', language: 'en' })
  const opened = await openMoney(psychiatrist, id)
  expect(opened).toMatchObject({
    told: { deductibleCents: 200_000 },
    verified: {
      source: 'verified',
      deductibleCents: 150_000,
      deductibleMetCents: 25_050,
      coinsurancePercent: 20,
      inNetwork: true,
      verifiedOn: today(),
      by: 'Cora Coordinator',
    },
    clocks: [{ cause: 'asked', met: undefined, made: { kind: 'estimate' } }],
    documents: [{ kind: 'estimate', version: 1, isNewest: true }],
  })
  expect(opened?.verified?.copayCents, 'what was left blank is not known').toBeUndefined()
  const rows = await fresh.database.auditEvent.findMany({ where: { action: 'intake.money-opened', objectId: id }, orderBy: { seq: 'asc' } })
  expect(rows.map(({ actorId, detail }) => [actorId, detail])).toEqual([
    [coordinator.id, { role: 'coordinator' }],
    [psychiatrist.id, { role: 'psychiatrist' }],
  ])
})

const PRIVATE: Typed = {
  ...odalysBrindlemere,
  'self-harm': { wishDead: 'yes', thoughts: 'yes', method: 'no', intent: 'no', plan: 'no', behaviour: 'never' },
  'phq-9': { ...odalysBrindlemere['phq-9'], q9: 2 },
  'daily-life': { ...odalysBrindlemere['daily-life'], drinksPerWeek: 30 },
}

test('a coordinator gets no answer that is for the psychiatrist, and no case', async () => {
  const id = await sentIntake(fresh.database, PRIVATE)
  const [seen, whole] = [await openMoney(coordinator, id), await openMoney(psychiatrist, id)]
  const from = readDraft(PRIVATE, '2026-11-22').case
  const assessment = assess(from)
  expect(JSON.stringify(whole?.assessment) === JSON.stringify(assessment), 'the psychiatrist sees all of it').toBe(true)
  expect(JSON.stringify(seen?.assessment) === JSON.stringify(forCoordinators(assessment, from)), 'the coordinator what coordinators see').toBe(true)
  for (const opened of [seen, whole]) expect(Object.keys(opened ?? {})).not.toContain('case')
  for (const told of ['"answers"', 'wickerquartz', 'Fennelhurst', 'phq-9.q9', 'selfHarm', 'self-harm.thoughts'])
    expect(JSON.stringify(seen).includes(told), told).toBe(false)
})

test('benefits only grow, and the newest counts; whoever did not read it is told, and nothing is saved', async () => {
  const id = await sentIntake(fresh.database)
  const said = await Promise.all([save(id, { deductible: '1000', deductibleMet: '' }), save(id, { deductible: '2000', deductibleMet: '' }, psychiatrist)])
  expect(said.map(({ kind }) => kind).sort()).toEqual(['changed', 'done'])
  const first = await seqOf(id)
  const isCora = said[0]?.kind === 'done'
  expect(said.find(({ kind }) => kind === 'changed')).toEqual({
    kind: 'changed',
    version: Number(first),
    status: 'new',
    by: isCora ? 'Cora Coordinator' : 'Petra Psychiatrist',
  })
  expect(await rowsOf(id)).toHaveLength(1)
  expect(await save(id, { version: first, deductible: '3000', secondInsurance: 'Medigap G', 'allowed-90868': '210.10' })).toEqual({ kind: 'done' })
  expect((await openMoney(coordinator, id))?.verified).toMatchObject({ deductibleCents: 300_000, secondInsurance: 'Medigap G', allowedCents: { 90868: 21_010 } })
  expect(await save(id, { version: first, deductible: '9000' }, psychiatrist)).toMatchObject({ kind: 'changed', by: 'Cora Coordinator' })
  expect(await rowsOf(id)).toHaveLength(2)
  for (const version of ['', 'x', '-1', '1.5']) expect(await save(id, { version }), version).toEqual({ kind: 'not-found' })
  await expect(fresh.database.verifiedBenefits.deleteMany()).rejects.toThrow()
})

test('a day alone says nothing of the benefits, and takes the place of nothing', async () => {
  const id = await sentIntake(fresh.database)
  const said = await saveBenefits(coordinator, id, { version: '0', verifiedOn: today(), reference: 'Call 42' })
  expect(said).toMatchObject({ kind: 'invalid', problems: { deductible: expect.any(String) } })
  expect(await rowsOf(id)).toEqual([])
})

test.each([
  [{ coinsurancePercent: '140' }, 'coinsurancePercent'],
  [{ deductible: '-1' }, 'deductible'],
  [{ deductible: '12,5O' }, 'deductible'],
  [{ outOfPocketMax: '1000000000000' }, 'outOfPocketMax'],
  [{ deductible: '100', deductibleMet: '200' }, 'deductibleMet'],
  [{ outOfPocketMax: '100', outOfPocketMet: '200' }, 'outOfPocketMet'],
  [{ verifiedOn: '2126-01-01' }, 'verifiedOn'],
  [{ verifiedOn: '' }, 'verifiedOn'],
  [{ inNetwork: 'maybe' }, 'inNetwork'],
])('what cannot be is a problem at its field, and nothing is kept: %o', async (over, field) => {
  const id = await sentIntake(fresh.database)
  const said = await save(id, over)
  expect(said.kind === 'invalid' ? Object.keys(said.problems) : said).toEqual([field])
  expect(await rowsOf(id)).toEqual([])
})

test('not found: no such intake, a malformed id, and a role that may not', async () => {
  const id = await sentIntake(fresh.database)
  for (const other of [NOBODY, 'x', '', "'; --"]) {
    expect(await openMoney(coordinator, other)).toBeUndefined()
    expect(await save(other)).toEqual({ kind: 'not-found' })
  }
  expect(await openMoney(administrator, id)).toBeUndefined()
  expect(await save(id, {}, administrator)).toEqual({ kind: 'not-found' })
  expect(await rowsOf(id)).toEqual([])
  expect(await fresh.database.auditEvent.count({ where: { objectId: id } })).toBe(0)
})

test('benefits are sealed in their place; the audit trail names the fields and no value', async () => {
  const id = await sentIntake(fresh.database)
  await save(id, { reference: 'CANARY-call 77', deductible: '4321.98' })
  const [row] = await rowsOf(id)
  const { wrappedKey } = await fresh.database.intake.findUniqueOrThrow({ where: { id } })
  const key = unwrapRecordKey('intake', id, wrappedKey)
  expect(open(key, { table: 'verified_benefits', column: 'sealed', row: row?.id ?? '' }, row?.sealed ?? '')).toContain('CANARY-call 77')
  expect(() => open(key, { table: 'verified_benefits', column: 'sealed', row: id }, row?.sealed ?? '')).toThrow(DoesNotOpen)
  const event = await fresh.database.auditEvent.findFirstOrThrow({ where: { action: 'benefits.verified', objectId: id } })
  expect(event.detail).toMatchObject({ benefits: row?.id, fields: expect.arrayContaining(['deductibleCents', 'inNetwork']) })
  expect(JSON.stringify(event.detail)).not.toMatch(/CANARY|4321\.?98/)
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
})

test('the prices of a day are those of the newest list that began by then', async () => {
  const other = await freshDatabase()
  try {
    expect(await priceListOn('2026-11-22', other.database)).toBeUndefined()
    const [first, second] = [await addPriceList(other.database, '2026-01-01'), await addPriceList(other.database, '2026-06-01', { 90868: 1 })]
    const again = await addPriceList(other.database, '2026-06-01', { 90868: 2 })
    expect(second).not.toBe(again)
    await other.database.feeItem.create({ data: { scheduleId: again, code: '90868', route: 'pain', label: 'A visit', cents: 3 } })
    expect((await priceListOn(addDays('2026-06-01', -1), other.database))?.id).toBe(first)
    expect(await priceListOn('2026-06-01', other.database)).toEqual({
      id: again,
      validFrom: '2026-06-01',
      items: [
        { code: '90868', route: 'any', cents: 2 },
        { code: '90868', route: 'pain', cents: 3 },
      ],
    })
  } finally {
    await other.end()
  }
})
