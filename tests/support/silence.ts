import { afterEach, beforeEach, expect, vi } from 'vitest'

// Whatever is said on console.error or console.warn is a defect or noise: either way the test fails. A test that expects
// it puts a spy of its own in the place of this one.
const said = vi.fn()

beforeEach(() => {
  said.mockClear()
  for (const kind of ['error', 'warn'] as const) vi.spyOn(console, kind).mockImplementation(said)
})

afterEach(() => {
  const lines = said.mock.calls.map((words) => words.map(String).join(' '))
  vi.restoreAllMocks()
  expect(lines, 'This was written to the console. Put its cause right.').toEqual([])
})
