import { afterEach, expect, test, vi } from 'vitest'
import { signOut, tell } from '@/components/clinic/idle-watch'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Tells the server of activity on a page with one box; returns where the page then went. */
async function told(status: number, typed: string) {
  const assign = vi.fn()
  vi.stubGlobal('window', { location: { assign, pathname: '/en/intake/reason', search: '' } })
  vi.stubGlobal('document', { querySelector: () => null, querySelectorAll: () => [{ value: typed, defaultValue: '' }] })
  vi.stubGlobal('fetch', async () => new Response(null, { status }))
  await tell({ current: 0 })
  return assign.mock.calls.map(([to]) => to)
}

test('a page whose session has ended is left, unless words stand on it that would be lost', async () => {
  expect(await told(401, '')).toEqual(['/clinic/sign-in?ended=yes&next=%2Fen%2Fintake%2Freason'])
  expect(await told(401, 'It hurts.')).toEqual([])
})

test('a page whose session lives stays', async () => {
  expect(await told(204, '')).toEqual([])
})

test.each<[string, () => Promise<Response>, boolean, boolean]>([
  ['that says so', async () => new Response(null, { status: 204 }), true, true],
  ['without its database', async () => new Response(null, { status: 503 }), false, false],
  ['that is out of reach', async () => Promise.reject(new TypeError('Failed to fetch')), false, false],
])('a server %s: stays signed in %s, and counts as told %s', async (_, answer, isKept, isTold) => {
  vi.stubGlobal('fetch', answer)
  const told = { current: 1 }
  expect(await tell(told)).toBe(isKept)
  expect(told.current > 1).toBe(isTold)
})

test.each([
  ['nothing stays to be read', '', true],
  ['words that would be lost stay', 'It hurts.', false],
])('on a line that hangs %s, and the page is left all the same', async (_, typed, isHidden) => {
  const assign = vi.fn()
  const body = { hidden: false }
  const late = new AbortController()
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal)
  vi.stubGlobal('window', { location: { assign, pathname: '/clinic', search: '' } })
  vi.stubGlobal('document', { body, querySelector: () => null, querySelectorAll: () => [{ value: typed, defaultValue: '' }] })
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))))
  const left = signOut()
  expect(body.hidden).toBe(isHidden)
  expect(assign).not.toHaveBeenCalled()
  expect(timeout.mock.calls[0]?.[0]).toBeLessThanOrEqual(10_000)
  late.abort()
  await left
  expect(assign).toHaveBeenCalledOnce()
})
