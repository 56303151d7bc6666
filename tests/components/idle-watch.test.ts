import { afterEach, expect, test, vi } from 'vitest'
import { tell } from '@/components/clinic/idle-watch'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Tells the server of activity on a page with one box; returns where the page then went. */
async function told(status: number, typed: string) {
  const assign = vi.fn()
  vi.stubGlobal('window', { location: { assign, pathname: '/en/intake/reason', search: '' } })
  vi.stubGlobal('document', { querySelectorAll: () => [{ value: typed, defaultValue: '' }] })
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
