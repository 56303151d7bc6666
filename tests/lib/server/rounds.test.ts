import { afterEach, expect, test, vi } from 'vitest'
import { beginRounds } from '@/lib/server/rounds'

let end = () => {}
afterEach(() => {
  end()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a round is done at once and then again and again, and ends when it is ended', async () => {
  vi.useFakeTimers()
  const work = vi.fn(async () => undefined)
  end = beginRounds([{ name: 'test', everySeconds: 2, work }])
  expect(work).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(6_000)
  expect(work).toHaveBeenCalledTimes(4)
  end()
  await vi.advanceTimersByTimeAsync(6_000)
  expect(work).toHaveBeenCalledTimes(4)
})

test('one that takes longer than its interval is not begun a second time', async () => {
  vi.useFakeTimers()
  let done: () => void = () => undefined
  const work = vi.fn(() => new Promise<void>((resolve) => (done = resolve)))
  end = beginRounds([{ name: 'test', everySeconds: 1, work }])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(work).toHaveBeenCalledTimes(1)
  done()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(work).toHaveBeenCalledTimes(2)
})

test('one that fails is told once until it works again, holds up no other, and never ends the process', async () => {
  vi.useFakeTimers()
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  const fails = [true, true, true, false, true]
  let time = 0
  const other = vi.fn(async () => undefined)
  const work = async () => {
    if (fails[time++]) throw new Error('What somebody typed')
  }
  end = beginRounds([
    { name: 'failing', everySeconds: 1, work },
    { name: 'other', everySeconds: 1, work: other },
  ])
  await vi.advanceTimersByTimeAsync(4_000)
  expect(lines.filter((line) => line.includes('round.failed'))).toHaveLength(2)
  expect(lines.join('')).not.toContain('What somebody typed')
  expect(other).toHaveBeenCalledTimes(5)
})

test('no timer keeps the process alive', () => {
  const timers: NodeJS.Timeout[] = []
  const real = globalThis.setInterval
  vi.spyOn(globalThis, 'setInterval').mockImplementation(((work: () => void, ms: number) => {
    const timer = real(work, ms)
    timers.push(timer)
    return timer
  }) as typeof setInterval)
  end = beginRounds([{ name: 'test', everySeconds: 60, work: async () => undefined }])
  expect(timers.map((timer) => timer.hasRef())).toEqual([false])
})
