import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDollars, readFeeForm } from '@/lib/server/fee-form'
import { priceListOn } from '@/lib/server/money-facts'
import { clinicProfile } from '@/lib/server/profile'
import { readProfileForm } from '@/lib/server/profile-form'
import { isWaitingForSetUp, setUpClinic } from '@/lib/server/set-up'
import { addPrices, changeProfile, priceLists, profileVersion } from '@/lib/server/settings'
import { makeSetupLink } from '@/lib/server/setup-token'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

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
const FEES = { 'fee-90867': '450', 'fee-90868': '$1,300.50', 'fee-90869': '350.00' }
const FORM = { ...PROFILE, ...FEES, adminName: 'Ada Admin', email: 'Ada@Demo.example', password: 'seven otters paint a quiet door' }
const link = async () => (await makeSetupLink(fresh.database, 'http://localhost:3106')).replace(/^.*#/, '')

test('what is wrong comes back at its field, all at once, and the code stays good', async () => {
  const secret = await link()
  const outcome = await setUpClinic({
    secret,
    adminName: '',
    email: 'x',
    password: 'short',
    phone: '12',
    'fee-90867': '-1',
    'fee-90868': '12,5O',
    'fee-90869': '1000000000000',
  })
  if (outcome === 'done') throw new Error('done')
  expect(Object.keys(outcome.problems).sort()).toEqual([
    'address',
    'adminName',
    'email',
    'fee-90867',
    'fee-90868',
    'fee-90869',
    'hours',
    'name',
    'onCallName',
    'onCallPhone',
    'password',
    'phone',
    'state',
    'timeZone',
  ])
  expect(await fresh.database.setupToken.count({ where: { usedAt: null } })).toBe(1)
})

test('a code that is wrong, old or replaced by a newer one sets nothing up', async () => {
  const old = await link()
  const late = await link()
  await fresh.database.setupToken.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
  for (const secret of ['x', old, late, `${late}x`])
    expect(await setUpClinic({ ...FORM, secret })).toMatchObject({ problems: { secret: expect.stringContaining('not valid') } })
  expect(await fresh.database.staff.count()).toBe(0)
})

test('of five people with one code one sets the clinic up: the account, the profile, the prices and one audit row', async () => {
  expect(await isWaitingForSetUp()).toBe(true)
  const secret = await link()
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => setUpClinic({ ...FORM, secret: `http://localhost:3106/clinic/set-up#${secret}` })))
  expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
  expect(await fresh.database.staff.findMany({ select: { email: true, role: true } })).toEqual([{ email: 'ada@demo.example', role: 'administrator' }])
  expect(await clinicProfile()).toMatchObject({ name: 'Seabreeze TMS', phone: '561-555-0100', onCallPhone: '561-555-0199', setUpAt: expect.any(Date) })
  const fees = await priceListOn('2999-01-01', fresh.database)
  expect(fees?.items.map(({ cents }) => cents)).toEqual([45_000, 130_050, 35_000])
  expect(await fresh.database.auditEvent.count({ where: { action: 'clinic.set-up' } })).toBe(1)
  expect(await isWaitingForSetUp()).toBe(false)
})

test('once there is an administrator, no code makes another', async () => {
  expect(await setUpClinic({ ...FORM, email: 'eve@demo.example', secret: await link() })).toMatchObject({ problems: { secret: expect.any(String) } })
  expect(await fresh.database.staff.count()).toBe(1)
})

test.each([
  ['350', 35_000],
  ['0', 0],
  ['$ 1,250.5', 125_050],
  ['1250.05', 125_005],
  [' 20000 ', 2_000_000],
])('%s is a price', (typed, cents) => expect(readDollars(typed)).toEqual({ cents }))

test.each(['', '-1', '12,5O', '12,50', '1000000000000', '20001', '1e3', '0x10', 'NaN', '1.234', '٣٥٠', '350 USD', '1,2,3'])('“%s” is no price', (typed) =>
  expect(readDollars(typed)).toEqual({ problem: expect.any(String) }),
)

test('a price of zero is none unless it is called “no charge”; finding the strength again may have none', () => {
  const read = (over: Readonly<Record<string, string>>) => readFeeForm({ ...FEES, effectiveFrom: '2026-11-22', ...over }, '2026-11-22')
  for (const zero of ['0', '$0.00'])
    expect(read({ 'fee-90868': zero, 'fee-pain-90868': zero })).toMatchObject({ problems: { 'fee-90868': expect.stringContaining('no charge') } })
  expect(read({ 'fee-90867': 'No charge' })).toMatchObject({ fees: { items: [{ code: '90867', cents: 0, label: expect.stringMatching(/\(no charge\)$/) }, {}, {}] } })
  expect(read({ 'fee-90869': ' ' })).toMatchObject({ fees: { items: [{ code: '90867' }, { code: '90868' }] } })
})

test('new prices hold from a day that is not past; the old list stays as it was', async () => {
  const admin: StaffMember = await addStaff(fresh.database, 'administrator')
  expect(readFeeForm({ ...FEES, effectiveFrom: '2026-11-21' }, '2026-11-22')).toMatchObject({ problems: { effectiveFrom: expect.stringContaining('past') } })
  for (const day of ['', '2026-02-30', 'tomorrow', '2099-01-01'])
    expect(readFeeForm({ ...FEES, effectiveFrom: day }, '2026-11-22')).toMatchObject({ problems: { effectiveFrom: expect.any(String) } })
  const before = await priceLists()
  const next = `${new Date().getUTCFullYear() + 1}-06-01`
  expect(await addPrices(admin, { ...FEES, 'fee-90868': '999', effectiveFrom: next, note: 'New year' })).toBe('done')
  const after = await priceLists()
  expect(after).toHaveLength(before.length + 1)
  expect(after.slice(1)).toEqual(before)
  expect((await priceListOn(next, fresh.database))?.items[1]?.cents).toBe(99_900)
  expect((await priceListOn(before[0]?.effectiveFrom ?? '', fresh.database))?.id).toBe(before[0]?.id)
})

test('a profile needs every field; the audit row names what changed, not what it says', async () => {
  const admin = await addStaff(fresh.database, 'administrator')
  const kept = await clinicProfile()
  expect(readProfileForm({ ...PROFILE, timeZone: 'Mars/Olympus', state: 'XX', phone: 'call me', name: 'x'.repeat(200) }, kept)).toMatchObject({
    problems: { timeZone: expect.any(String), state: expect.any(String), phone: expect.any(String), name: expect.any(String) },
  })
  expect(await changeProfile(admin, { version: String(profileVersion(await clinicProfile())), ...PROFILE, hours: 'Mon–Fri 8–18', name: 'Seabreeze TMS' })).toBe('done')
  const row = await fresh.database.auditEvent.findFirstOrThrow({ where: { action: 'profile.changed' } })
  expect(row.detail).toEqual({ fields: ['hours'] })
})
