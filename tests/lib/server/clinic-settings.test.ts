import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assess } from '@/lib/assess'
import { payerWith } from '@/lib/knowledge/payers'
import type { Payer } from '@/lib/knowledge/payers/payer'
import { addDays, type Day } from '@/lib/rules/day'
import { clinicOn } from '@/lib/server/clinic-for-assessment'
import { todayAtClinic } from '@/lib/server/clock'
import { addDevice, devicesInUse, listedDevices, retireDevice } from '@/lib/server/devices'
import { stillNeededForEstimates } from '@/lib/server/estimate-needs'
import { readFeeForm } from '@/lib/server/fee-form'
import { checksOf, readCheckForm, recordPayerCheck } from '@/lib/server/payer-checks'
import { addFees, clinicProfile } from '@/lib/server/profile'
import { addPrices, changeProfile, priceLists, profileVersion } from '@/lib/server/settings'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { marthaWith } from '../assess/person'

let fresh: FreshDatabase
let admin: StaffMember
let coordinator: StaffMember
let today: Day
beforeAll(async () => {
  fresh = await freshDatabase()
  admin = await addStaff(fresh.database, 'administrator')
  coordinator = await addStaff(fresh.database, 'coordinator', 'Casey Invented')
  today = todayAtClinic((await clinicProfile()).timeZone)
})
afterAll(() => fresh.end())

const clinicNow = (day = today) => fresh.database.$transaction((transaction) => clinicOn(day, transaction))
const audited = (action: string) => fresh.database.auditEvent.findMany({ where: { action }, orderBy: { seq: 'asc' } })
/** The profile's form as somebody sends it who has just read it. */
const changed = async (typed: Readonly<Record<string, string>>) => changeProfile(admin, { version: String(profileVersion(await clinicProfile())), ...typed })
const problemsOf = (saved: unknown) => (saved as { problems?: Readonly<Record<string, string>> }).problems ?? {}

const PROFILE = {
  name: 'Seabreeze TMS',
  phone: '(561) 555-0100',
  address: '1 Invented Avenue',
  hours: 'Mon–Fri 9–17',
  state: 'FL',
  timeZone: 'America/New_York',
  onCallName: 'Dr. Invented',
  onCallPhone: '561 555 0199',
}
const LATER = {
  legalName: 'Seabreeze TMS, LLC',
  npi: '1234567893',
  tin: '12-3456789',
  treatmentAddress: '2 Invented Avenue',
  medicareContractor: 'medicare-novitas',
  recheckAfterDays: '90',
}

describe('The clinic profile', () => {
  test('what may wait may stay empty, and is then said to be missing for an estimate', async () => {
    expect(await changed({ ...PROFILE, ...LATER, legalName: '', npi: '', tin: '', treatmentAddress: '' })).toBe('done')
    const profile = await clinicProfile()
    expect(profile).toMatchObject({ legalName: '', npi: '', tin: '', treatmentAddress: '', medicareContractor: 'medicare-novitas', recheckAfterDays: 90 })
    expect(stillNeededForEstimates(profile, undefined)).toEqual(['the legal name', 'the NPI', 'the EIN', 'prices that hold today'])
  })

  test('what is wrong is said at its field, all at once, and nothing is changed', async () => {
    const before = await clinicProfile()
    const wrong = {
      legalName: 'x'.repeat(161),
      npi: '1234567890',
      tin: '123-45-6789',
      treatmentAddress: 'x'.repeat(301),
      medicareContractor: 'florida-blue',
      recheckAfterDays: '0',
    }
    expect(Object.keys(problemsOf(await changed({ ...PROFILE, ...wrong }))).sort()).toEqual(Object.keys(wrong).sort())
    for (const recheckAfterDays of ['', '-1', '1.5', '3651', '10000', '180 days', '1e2', '٩٠'])
      expect(problemsOf(await changed({ ...PROFILE, ...LATER, recheckAfterDays })), recheckAfterDays).toEqual({ recheckAfterDays: expect.any(String) })
    for (const medicareContractor of ['', 'nobody', '__proto__', 'toString'])
      expect(problemsOf(await changed({ ...PROFILE, ...LATER, medicareContractor }))).toEqual({ medicareContractor: expect.any(String) })
    expect(await clinicProfile()).toEqual(before)
  })

  test('is stored as numbers; the audit row names the fields and not what they say', async () => {
    expect(await changed({ ...PROFILE, ...LATER })).toBe('done')
    expect(await clinicProfile()).toMatchObject({ ...PROFILE, ...LATER, phone: '561-555-0100', onCallPhone: '561-555-0199', tin: '123456789', recheckAfterDays: 90 })
    expect((await audited('profile.changed')).at(-1)?.detail).toEqual({ fields: ['legalName', 'npi', 'tin', 'treatmentAddress'] })
    expect(stillNeededForEstimates(await clinicProfile(), undefined)).toEqual(['prices that hold today'])
  })

  test('whoever did not read what stands now changes nothing, and gets the version to look at', async () => {
    const before = await clinicProfile()
    const read = { version: String(profileVersion(before)) }
    const at = async (hours: string) => changeProfile(admin, { ...PROFILE, ...read, hours })
    const said = await Promise.all([at('Mon–Fri 7–15'), at('Mon–Fri 10–18')])
    const after = await clinicProfile()
    expect(said.filter((one) => one === 'done')).toHaveLength(1)
    expect(said.find((one) => one !== 'done')).toEqual({
      problems: {},
      message: { heading: expect.any(String), text: expect.any(String) },
      version: profileVersion(after),
    })
    expect(after.hours).toBe(said[0] === 'done' ? 'Mon–Fri 7–15' : 'Mon–Fri 10–18')
    for (const version of [undefined, '', 'x', read.version])
      expect(await changeProfile(admin, { ...PROFILE, ...LATER, ...(version !== undefined && { version }) })).toHaveProperty('message')
    expect(await clinicProfile()).toEqual(after)
  })

  test('a form without these fields leaves them as they are', async () => {
    expect(await changed({ ...PROFILE, hours: 'Mon–Fri 8–17' })).toBe('done')
    expect(await clinicProfile()).toMatchObject({
      hours: 'Mon–Fri 8–17',
      npi: '1234567893',
      tin: '123456789',
      recheckAfterDays: 90,
      medicareContractor: 'medicare-novitas',
    })
  })
})

describe('Prices', () => {
  const FEES = { 'fee-90867': '450', 'fee-90868': '300', 'fee-90869': '350' }

  test('a route may have some prices of its own; the rules read them', async () => {
    expect(await addPrices(admin, { ...FEES, 'fee-pain-90868': '$275.50', 'fee-anxiety-90867': ' ', effectiveFrom: today, note: '' })).toBe('done')
    const [list] = await priceLists()
    expect(list?.items.map(({ code, route, cents }) => [code, route, cents])).toEqual([
      ['90867', 'any', 45_000],
      ['90868', 'any', 30_000],
      ['90868', 'pain', 27_550],
      ['90869', 'any', 35_000],
    ])
    const clinic = await clinicNow()
    expect(clinic.feeSchedule).toEqual({ validFrom: today, cents: { '90867': 45_000, '90868': 30_000, '90869': 35_000 }, own: { pain: { '90868': 27_550 } } })
    const costs = assess(marthaWith({}, today), clinic).routes.map(({ id, funding }) => [id, funding.cost?.lowCents, funding.cost?.sessions.low] as const)
    for (const [id, low, sessions] of costs) expect(low, id).toBe(45_000 + ((sessions ?? 0) - 1) * (id === 'pain' ? 27_550 : 30_000))
    expect(costs.map(([id]) => id)).toEqual(['depression', 'pain'])
    expect(stillNeededForEstimates(await clinicProfile(), list)).toEqual([])
    expect(stillNeededForEstimates(await clinicProfile(), { items: (list?.items ?? []).filter(({ route }) => route === 'pain') })).toEqual(['prices that hold today'])
  })

  test.each(['-1', '12,5O', '1000000000000', '20001', 'NaN'])('“%s” is refused at its own field, for any route and for one', (typed) => {
    expect(
      Object.keys(problemsOf(readFeeForm({ ...FEES, 'fee-90868': typed, 'fee-pain-90868': typed, 'fee-depression-90869': typed, effectiveFrom: today }, today))).sort(),
    ).toEqual(['fee-90868', 'fee-depression-90869', 'fee-pain-90868'])
  })

  test('the prices of every course are needed; a past day is refused', () => {
    expect(problemsOf(readFeeForm({ 'fee-pain-90867': '1', effectiveFrom: addDays(today, -1) }, today))).toEqual({
      'fee-90867': expect.any(String),
      'fee-90868': expect.any(String),
      effectiveFrom: expect.stringContaining('past'),
    })
  })

  test('a list that was made is neither changed nor removed, whoever tries', async () => {
    const [list] = await priceLists()
    const id = list?.id ?? ''
    await expect(fresh.database.feeItem.updateMany({ where: { scheduleId: id }, data: { cents: 1 } })).rejects.toThrow()
    await expect(fresh.database.feeSchedule.delete({ where: { id } })).rejects.toThrow()
    expect((await priceLists())[0]).toEqual(list)
  })

  test('an assessment of an earlier day reads the prices of that day', async () => {
    await fresh.database.$transaction((transaction) =>
      addFees(transaction, { effectiveFrom: '2026-01-01', note: '', items: [{ code: '90868', route: 'any', label: 'x', cents: 100 }] }),
    )
    expect((await clinicNow('2026-01-01')).feeSchedule).toEqual({ validFrom: '2026-01-01', cents: { '90868': 100 }, own: {} })
    expect((await clinicNow('2025-12-31')).feeSchedule).toBeUndefined()
    expect((await clinicNow()).feeSchedule?.validFrom).toBe(today)
  })
})

describe('Devices', () => {
  test('nothing is concluded while none was ever listed', async () => {
    expect(await devicesInUse(fresh.database)).toBeUndefined()
    expect(await clinicNow()).not.toHaveProperty('devices')
  })

  test('a device needs a name and a label, or the word that it has none', async () => {
    expect(Object.keys(problemsOf(await addDevice(admin, {})))).toEqual(['name', 'labels'])
    expect(Object.keys(problemsOf(await addDevice(admin, { name: 'x'.repeat(121), 'labels-ocd': 'yes', 'labels-none': 'yes' })))).toEqual(['name', 'labels'])
    expect(problemsOf(await addDevice(admin, { name: 'Alpha', 'labels-everything': 'yes', 'labels-ocd': 'on' }))).toEqual({ labels: expect.any(String) })
    expect(await fresh.database.clinicDevice.count()).toBe(0)
  })

  test('is listed, audited without its name, and read by the rules; two of one name are not in use at once', async () => {
    const alpha = { name: '  Alpha   One ', 'labels-adult-depression': 'yes', 'labels-adolescent-depression': 'yes' }
    const outcomes = await Promise.all([addDevice(admin, alpha), addDevice(admin, alpha), addDevice(admin, { ...alpha, name: 'ALPHA ONE' })])
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
    expect(await addDevice(admin, { name: 'Beta', 'labels-none': 'yes' })).toBe('done')
    expect((await clinicNow()).devices?.map(({ name, labelledFor }) => [name.toLowerCase(), labelledFor])).toEqual([
      ['alpha one', ['adult-depression', 'adolescent-depression']],
      ['beta', []],
    ])
    expect((await audited('device.added')).map(({ detail }) => detail)).toEqual([{ labels: ['adult-depression', 'adolescent-depression'] }, { labels: [] }])
  })

  test('is retired, never deleted; the rules no longer count on it', async () => {
    const [alpha, beta] = await listedDevices()
    for (const id of ['malformed', '00000000-0000-4000-8000-000000000000']) expect(await retireDevice(admin, id)).toBe(false)
    const tries = await Promise.all([retireDevice(admin, alpha?.id ?? ''), retireDevice(admin, alpha?.id ?? '')])
    expect(tries.sort()).toEqual([false, true])
    expect((await clinicNow()).devices?.map(({ name }) => name)).toEqual(['Beta'])
    expect((await listedDevices()).map(({ name, retiredAt }) => [name, retiredAt !== undefined])).toEqual([
      ['Beta', false],
      [alpha?.name, true],
    ])
    expect(await audited('device.retired')).toHaveLength(1)
    expect(await retireDevice(admin, beta?.id ?? '')).toBe(true)
    expect((await clinicNow()).devices).toEqual([])
    expect(await addDevice(admin, { name: 'Alpha One', 'labels-ocd': 'yes' })).toBe('done')
  })
})

describe('Checks of payers', () => {
  const check = (more: Readonly<Record<string, string>> = {}) => ({ payer: 'florida-blue', verifiedOn: today, outcome: 'matches', note: '', ...more })
  const funding = async () => assess(marthaWith({}, today), await clinicNow()).funding

  test('what is wrong is said at its field', () => {
    const payer = payerWith('florida-blue') as Payer
    const wrong = (typed: Readonly<Record<string, string>>) => Object.keys(problemsOf(readCheckForm(typed, payer, '2026-12-01'))).sort()
    expect(wrong({})).toEqual(['outcome', 'verifiedOn'])
    expect(wrong({ verifiedOn: '2026-12-02', outcome: 'matches' })).toEqual(['verifiedOn'])
    expect(wrong({ verifiedOn: '2026-12-01', outcome: 'matches' })).toEqual([])
    expect(wrong({ verifiedOn: addDays(payer.capturedOn, -365), outcome: 'matches' })).toEqual([])
    expect(wrong({ verifiedOn: addDays(payer.capturedOn, -366), outcome: 'matches' })).toEqual(['verifiedOn'])
    expect(wrong({ verifiedOn: '2026-02-30', outcome: 'maybe', note: 'x'.repeat(1_001) })).toEqual(['note', 'outcome', 'verifiedOn'])
    expect(wrong({ verifiedOn: '2026-12-01', outcome: 'differs', note: '  ' })).toEqual(['note'])
    expect(wrong({ verifiedOn: '2026-12-01', outcome: 'differs', note: 'Three trials now' })).toEqual([])
  })

  test.each(['anthem', 'humana', 'florida-medicaid', 'medicare-ngs', 'tricare-west'])('%s: nothing usable can match', (id) => {
    const payer = payerWith(id) as Payer
    expect(problemsOf(readCheckForm({ verifiedOn: payer.capturedOn, outcome: 'matches' }, payer, today))).toEqual({ outcome: expect.stringContaining('Nothing usable') })
    expect(readCheckForm({ verifiedOn: payer.capturedOn, outcome: 'differs', note: 'Two trials' }, payer, today)).toHaveProperty('check')
  })

  test('a payer that does not exist writes nothing', async () => {
    for (const payer of ['', 'nobody', 'other', '__proto__']) expect(await recordPayerCheck(coordinator, check({ payer }))).toBe('not-found')
    expect(await fresh.database.payerCheck.count()).toBe(0)
  })

  test('the newest entry decides: matches, differs, matches again, too old', async () => {
    expect(await funding()).toMatchObject({ path: 'INS-MDD', verify: true })
    expect(await recordPayerCheck(coordinator, check())).toBe('done')
    expect(await funding()).toMatchObject({ path: 'INS-MDD', verify: false })
    expect(await recordPayerCheck(coordinator, check({ outcome: 'differs', note: 'Three trials now' }))).toBe('done')
    expect(await funding()).toMatchObject({ path: 'INS-MDD', verify: true })
    expect((await clinicNow()).payerVerification).toEqual({
      'florida-blue': { verifiedOn: today, verifiedBy: 'Casey Invented', outcome: 'differs', enteredOn: today },
    })
    expect(await recordPayerCheck(admin, check({ verifiedOn: addDays(today, -90) }))).toBe('done')
    expect(await funding()).toMatchObject({ verify: false })
    // The profile above asks for a check every 90 days.
    expect(await recordPayerCheck(admin, check({ verifiedOn: addDays(today, -91) }))).toBe('done')
    expect(await funding()).toMatchObject({ verify: true })
    expect((await checksOf('florida-blue')).map(({ outcome }) => outcome)).toEqual(['matches', 'matches', 'differs', 'matches'])
    expect(await checksOf('aetna')).toEqual([])
  })

  test('who checked is written down, without the note; a check is never changed', async () => {
    const rows = await audited('payer.checked')
    expect(rows.map(({ actorId }) => actorId)).toEqual([coordinator.id, coordinator.id, admin.id, admin.id])
    expect(rows[1]).toMatchObject({ objectType: 'payer', objectId: 'florida-blue', detail: { outcome: 'differs', on: today } })
    await expect(fresh.database.payerCheck.updateMany({ data: { outcome: 'matches' } })).rejects.toThrow()
    await expect(fresh.database.payerCheck.deleteMany({})).rejects.toThrow()
  })
})

test('each of these asks for the role itself, whoever calls it', async () => {
  const [other, psychiatrist] = [coordinator, await addStaff(fresh.database, 'psychiatrist')]
  const before = await clinicProfile()
  const counts = async () => [await fresh.database.feeSchedule.count(), await fresh.database.clinicDevice.count(), await fresh.database.payerCheck.count()]
  const standing = await counts()
  const inUse = (await listedDevices()).find(({ retiredAt }) => !retiredAt)
  for (const staff of [other, psychiatrist]) {
    expect(await changeProfile(staff, { ...PROFILE, ...LATER, version: String(profileVersion(before)) })).toBe('not-found')
    expect(await addPrices(staff, { 'fee-90867': '1', 'fee-90868': '1', 'fee-90869': '1', effectiveFrom: today, note: '' })).toBe('not-found')
    expect(await addDevice(staff, { name: 'Gamma', 'labels-none': 'yes' })).toBe('not-found')
    expect(await retireDevice(staff, inUse?.id ?? '')).toBe(false)
  }
  expect(await recordPayerCheck(psychiatrist, { payer: 'florida-blue', verifiedOn: today, outcome: 'matches', note: '' })).toBe('not-found')
  expect(await counts()).toEqual(standing)
  expect((await listedDevices()).find(({ id }) => id === inUse?.id)?.retiredAt).toBeUndefined()
  expect(await clinicProfile()).toEqual(before)
})
