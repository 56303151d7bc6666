import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { restartLimit } from '@/lib/server/restart-limit'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('five deaths within a minute are healed, the sixth is not; a quiet minute forgives', () => {
  const mayRestart = restartLimit()
  expect([1, 2, 3, 4, 5, 6].map(() => mayRestart())).toEqual([true, true, true, true, true, false])
  vi.advanceTimersByTime(60_001)
  expect(mayRestart()).toBe(true)
})
