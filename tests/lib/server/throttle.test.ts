import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgiveTry, reserveTry, SIGN_IN_LIMITS } from '@/lib/server/throttle'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

const at = (n: number) => `198.51.100.${n}`
const lets = async (email: string, source: string) => (await reserveTry(email, source)) !== 'wait'
/** As if so many seconds had passed for every counter. */
const pass = (seconds: number) =>
  fresh.database.$executeRawUnsafe(
    'UPDATE sign_in_throttle SET window_start = window_start - make_interval(secs => $1::int), blocked_until = blocked_until - make_interval(secs => $1::int)',
    seconds,
  )

test('five tries are free, then each wait doubles up to a quarter of an hour', async () => {
  for (let n = 0; n < SIGN_IN_LIMITS.freeTries; n++) expect(await lets('ana@x.example', at(1))).toBe(true)
  for (const wait of [30, 60, 120, 240, 480, 900, 900, 900]) {
    expect(await lets('ana@x.example', at(1))).toBe(false)
    await pass(wait - 2)
    expect(await lets('ana@x.example', at(1))).toBe(false)
    await pass(2)
    expect(await lets('ana@x.example', at(1))).toBe(true)
  }
})

test('somebody else’s guesses from elsewhere lock nobody out', async () => {
  for (let n = 0; n < 8; n++) await reserveTry('bea@x.example', at(2))
  expect(await lets('bea@x.example', at(2))).toBe(false)
  expect(await lets('bea@x.example', at(3))).toBe(true)
})

test('one source gets twenty tries in ten minutes, whatever the accounts, and again afterwards', async () => {
  const answers = []
  for (let n = 0; n < 25; n++) answers.push(await lets(`guess-${n}@x.example`, at(4)))
  expect(answers.filter(Boolean)).toHaveLength(SIGN_IN_LIMITS.triesPerSource)
  expect(answers.slice(0, 20).every(Boolean)).toBe(true)
  await pass(10 * 60)
  expect(await lets('another@x.example', at(4))).toBe(true)
})

test('two hundred tries at once get no more than one after the other', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => lets('cara@x.example', at(5))))
  expect(answers.filter(Boolean)).toHaveLength(SIGN_IN_LIMITS.freeTries)
})

test('the right password clears the account’s count and is not charged to the source', async () => {
  for (let n = 0; n < 30; n++) {
    const reservation = await reserveTry('dora@x.example', at(6))
    expect(reservation).not.toBe('wait')
    if (reservation !== 'wait') await forgiveTry(reservation)
  }
})

test('a blocked try is neither counted nor does it lengthen the wait', async () => {
  for (let n = 0; n < 5; n++) await reserveTry('eva@x.example', at(7))
  for (let n = 0; n < 50; n++) expect(await lets('eva@x.example', at(7))).toBe(false)
  await pass(30)
  expect(await lets('eva@x.example', at(7))).toBe(true)
})

test('no row names an account or an address', async () => {
  const rows = JSON.stringify(await fresh.database.signInThrottle.findMany())
  expect(rows).not.toContain('x.example')
  expect(rows).not.toContain('198.51')
})
