import { afterAll, beforeAll, expect, test } from 'vitest'
import { addFees, clinicProfile, feesOn } from '@/lib/server/profile'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

test('a new installation has a profile that is not set up', async () => {
  expect(await clinicProfile()).toMatchObject({ id: 1, setUpAt: null, demo: false, timeZone: 'America/New_York' })
})

test('a day has the newest list of prices that began by then', async () => {
  const fees = (effectiveFrom: string, cents: number) => ({
    effectiveFrom,
    note: '',
    items: [{ code: '90868', label: 'One treatment session', cents }],
  })
  await fresh.database.$transaction(async (transaction) => {
    await addFees(transaction, fees('2026-01-01', 30_000))
    await addFees(transaction, fees('2026-07-01', 32_000))
  })
  expect(await feesOn('2025-12-31')).toBeUndefined()
  expect(await feesOn('2026-06-30')).toEqual(fees('2026-01-01', 30_000))
  expect(await feesOn('2026-07-01')).toEqual(fees('2026-07-01', 32_000))
})
