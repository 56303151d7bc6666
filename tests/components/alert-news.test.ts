import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EVERY, type News, newsInWords, type Standing, watchAlerts } from '@/components/clinic/alert-news'

type Answer = () => Promise<Response>
const waiting =
  (...marks: readonly string[]): Answer =>
  async () =>
    Response.json({ waiting: marks.map((mark) => ({ mark, drill: mark.startsWith('drill') })) })

let answer: Answer
let asked = 0
let news: News | undefined
let standings: Standing[] = []
beforeEach(() => {
  vi.useFakeTimers()
  asked = 0
  news = undefined
  standings = []
  vi.stubGlobal('fetch', () => {
    asked++
    return answer()
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const watch = (shown?: readonly string[]) => watchAlerts({ shown, tell: (one) => (news = one), stand: (one) => standings.push(one) })
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('a page without alerts of its own tells at its first look of all that wait, also of one raised before it was opened', async () => {
  answer = waiting('raised-before', 'drill-one')
  const stop = watch()
  await pass(0)
  expect(news).toEqual({ alerts: 1, drills: 1 })
  answer = waiting('raised-before', 'raised-since')
  await pass(EVERY)
  expect(news).toEqual({ alerts: 2, drills: 0 })
  stop()
  await pass(10 * EVERY)
  expect(asked, 'stopped').toBe(2)
})

test('the queue tells only of what does not stand on it', async () => {
  answer = waiting('shown', 'come-in')
  watch(['shown'])
  await pass(0)
  expect(asked).toBe(0)
  await pass(EVERY)
  expect(news).toEqual({ alerts: 1, drills: 0 })
})

test('a queue that showed none tells of the first that comes in', async () => {
  answer = waiting('first')
  watch([])
  await pass(EVERY)
  expect(news).toEqual({ alerts: 1, drills: 0 })
})

test('a session that has ended is said at once, and taken back when somebody has signed in again', async () => {
  answer = async () => new Response(null, { status: 401 })
  watch()
  await pass(0)
  expect(standings).toEqual(['signed-out'])
  answer = waiting('one')
  await pass(EVERY)
  expect(standings.at(-1)).toBe('told')
  expect(news).toEqual({ alerts: 1, drills: 0 })
})

test('a server that is silent for three looks is said to be', async () => {
  answer = async () => Promise.reject(new TypeError('Failed to fetch'))
  watch()
  await pass(2 * EVERY)
  expect(standings).toEqual(['told', 'told', 'cut'])
})

test.each([
  [{ alerts: 0, drills: 0 }, false, undefined],
  [{ alerts: 1, drills: 1 }, false, 'A safety alert waits for somebody.'],
  [{ alerts: 2, drills: 0 }, false, '2 safety alerts wait for somebody.'],
  [{ alerts: 1, drills: 0 }, true, 'A new safety alert has come in.'],
  [{ alerts: 3, drills: 0 }, true, '3 new safety alerts have come in.'],
  [{ alerts: 0, drills: 1 }, true, 'DRILL: a new alert has come in. Nobody is in danger.'],
  [{ alerts: 0, drills: 1 }, false, 'DRILL: an alert waits for somebody. Nobody is in danger.'],
])('%j, new: %s, reads %s', (counts, isNew, words) => {
  expect(newsInWords(counts, isNew)).toBe(words)
})
