import { expect, test } from 'vitest'
import { todayAtClinic } from '@/lib/server/clock'

test.each([
  ['2026-11-22T03:00:00Z', 'America/New_York', '2026-11-21'],
  ['2026-11-22T05:00:00Z', 'America/New_York', '2026-11-22'],
  ['2026-07-04T03:59:59Z', 'America/New_York', '2026-07-03'],
  ['2026-07-04T04:00:00Z', 'America/New_York', '2026-07-04'],
  ['2028-02-29T12:00:00Z', 'Pacific/Honolulu', '2028-02-29'],
  ['2026-12-31T23:30:00Z', 'Pacific/Kiritimati', '2027-01-01'],
])('at %s the day in %s is %s', (at, timeZone, day) => {
  expect(todayAtClinic(timeZone, new Date(at))).toBe(day)
})

test('a time zone that does not exist is an error', () => {
  expect(() => todayAtClinic('America/Delray')).toThrow(RangeError)
})
