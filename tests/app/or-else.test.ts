import { redirect } from 'next/navigation'
import { expect, test, vi } from 'vitest'
import { orElse } from '@/app/(patient)/or-else'

test('what can be had is the answer', async () => expect(await orElse('draft.unreachable', async () => 'here', 'away')).toBe('here'))

test('what fails is written down without its words, and the page gets the other answer', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const failing = async () => {
    throw new TypeError('cannot read "it hurts since May"')
  }
  expect(await orElse('draft.unreachable', failing, { kind: 'away' })).toEqual({ kind: 'away' })
  expect(written.mock.calls.map(([line]) => JSON.parse(String(line)))).toEqual([
    { at: expect.any(String), level: 'error', event: 'draft.unreachable', error: 'TypeError' },
  ])
})

test('a redirect is no failure', async () => {
  await expect(orElse('draft.unreachable', async () => redirect('/en/intake'), 'away')).rejects.toThrow('NEXT_REDIRECT')
})
