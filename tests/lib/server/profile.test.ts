import { afterAll, beforeAll, expect, test } from 'vitest'
import { priceListOn } from '@/lib/server/money-facts'
import { addFees, clinicProfile } from '@/lib/server/profile'
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
    items: [{ code: '90868', route: 'any', label: 'One treatment session', cents }] as const,
  })
  await fresh.database.$transaction(async (transaction) => {
    await addFees(transaction, fees('2026-01-01', 30_000))
    await addFees(transaction, fees('2026-07-01', 32_000))
  })
  const on = (day: string) => priceListOn(day, fresh.database)
  const holding = (validFrom: string, cents: number) => ({ id: expect.any(String), validFrom, items: [{ code: '90868', route: 'any', cents }] })
  expect(await on('2025-12-31')).toBeUndefined()
  expect(await on('2026-06-30')).toEqual(holding('2026-01-01', 30_000))
  expect(await on('2026-07-01')).toEqual(holding('2026-07-01', 32_000))
})
