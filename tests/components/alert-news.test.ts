import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EVERY, type News, NOTHING_WAITS, newsInWords, type Standing, watchAlerts } from '@/components/clinic/alert-news'

type Answer = (signal?: AbortSignal) => Promise<Response>
const waiting =
  (...marks: readonly string[]): Answer =>
  async () =>
    Response.json({ waiting: marks.map((mark) => ({ mark, drill: mark.startsWith('drill'), isEmergent: mark.includes('EMERGENT'), isOver: mark.includes('over') })) })

let answer: Answer
let asked = 0
let news: News | undefined
let standings: Standing[] = []
beforeEach(() => {
  vi.useFakeTimers()
  asked = 0
  news = undefined
  standings = []
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    asked++
    return answer(signal ?? undefined)
  })
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(new DOMException('Too late', 'TimeoutError')), ms)
    return stop.signal
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A line on which nothing comes and nothing fails. */
const never: Answer = (signal) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

const watch = (shown?: readonly string[]) => watchAlerts({ shown, tell: (one) => (news = one), stand: (one) => standings.push(one) })
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('a page without alerts of its own tells at its first look of all that wait, also of one raised before it was opened', async () => {
  answer = waiting('raised-before', 'drill-one')
  const stop = watch()
  await pass(0)
  expect(news).toEqual({ ...NOTHING_WAITS, alerts: 1, drills: 1 })
  answer = waiting('raised-before', 'raised-since')
  await pass(EVERY)
  expect(news).toEqual({ ...NOTHING_WAITS, alerts: 2, drills: 0 })
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
  expect(news).toEqual({ ...NOTHING_WAITS, alerts: 1, drills: 0 })
})

test('a queue that showed none tells of the first that comes in', async () => {
  answer = waiting('first')
  watch([])
  await pass(EVERY)
  expect(news).toEqual({ ...NOTHING_WAITS, alerts: 1, drills: 0 })
})

test('a session that has ended is said at once, and taken back when somebody has signed in again', async () => {
  answer = async () => new Response(null, { status: 401 })
  watch()
  await pass(0)
  expect(standings).toEqual(['signed-out'])
  answer = waiting('one')
  await pass(EVERY)
  expect(standings.at(-1)).toBe('told')
  expect(news).toEqual({ ...NOTHING_WAITS, alerts: 1, drills: 0 })
})

test('a server that is silent for three looks is said to be', async () => {
  answer = async () => Promise.reject(new TypeError('Failed to fetch'))
  watch()
  await pass(2 * EVERY)
  expect(standings).toEqual(['told', 'told', 'cut'])
})

test.each<[string, Answer]>([
  ['a page instead of the list', async () => new Response('<!doctype html><title>Please wait</title>')],
  ['a list that is cut off', async () => new Response('{"waiting":[{"mark":"o')],
  ['something that is no list', async () => Response.json(null)],
  ['nothing, on a line that hangs', never],
])('%s is no answer: it is said, and asked again until one comes', async (_, wrong) => {
  answer = wrong
  const stop = watch()
  await pass(5 * EVERY)
  expect(standings.at(-1)).toBe('cut')
  answer = waiting('one')
  await pass(2 * EVERY)
  expect(standings.at(-1)).toBe('told')
  expect(news).toEqual({ ...NOTHING_WAITS, alerts: 1, drills: 0 })
  stop()
})

test.each([
  [{ alerts: 0, drills: 0 }, false, undefined],
  [{ alerts: 1, drills: 1 }, false, 'A safety alert waits for somebody.'],
  [{ alerts: 2, drills: 0 }, false, '2 safety alerts wait for somebody.'],
  [{ alerts: 1, drills: 0 }, true, 'A new safety alert has come in.'],
  [{ alerts: 3, drills: 0 }, true, '3 new safety alerts have come in.'],
  [{ alerts: 6, drills: 0, emergent: 1, over: 4 }, false, '6 safety alerts wait for somebody: 1 is EMERGENT, 4 are over their time.'],
  [{ alerts: 3, drills: 0, emergent: 2, over: 1 }, true, '3 new safety alerts have come in: 2 are EMERGENT, 1 is over its time.'],
  [{ alerts: 1, drills: 0, emergent: 1, over: 1 }, false, 'A safety alert waits for somebody: it is EMERGENT and over its time.'],
  [{ alerts: 0, drills: 1 }, true, 'DRILL: a new alert has come in. Nobody is in danger.'],
  [{ alerts: 0, drills: 1 }, false, 'DRILL: an alert waits for somebody. Nobody is in danger.'],
])('%j, new: %s, reads %s', (counts, isNew, words) => {
  expect(newsInWords({ ...NOTHING_WAITS, ...counts }, isNew)).toBe(words)
})

test('of what waits the emergencies and those over their time are counted, and a drill is neither', async () => {
  answer = waiting('EMERGENT-over', 'same-day', 'same-day-over', 'drill-EMERGENT-over')
  const stop = watch()
  await pass(0)
  expect(news).toEqual({ alerts: 3, drills: 1, emergent: 1, over: 2 })
  stop()
})
