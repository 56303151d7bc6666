import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTime } from '@/components/form/in-time'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('an answer is handed on, and nothing waits behind it', async () => {
  expect(await inTime(Promise.resolve('sent'))).toBe('sent')
  expect(vi.getTimerCount()).toBe(0)
})

test('so is a failure', async () => {
  await expect(inTime(Promise.reject(new TypeError('Failed to fetch')))).rejects.toThrow('Failed to fetch')
  expect(vi.getTimerCount()).toBe(0)
})

test('what never answers fails after half a minute, and not before', async () => {
  const failed = vi.fn()
  const waiting = inTime(new Promise(() => undefined)).catch(failed)
  await vi.advanceTimersByTimeAsync(29_000)
  expect(failed).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1_000)
  await waiting
  expect(failed).toHaveBeenCalledOnce()
})
