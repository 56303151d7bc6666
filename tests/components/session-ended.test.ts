import { afterEach, expect, test, vi } from 'vitest'
import type { ActionState, FormField } from '@/components/clinic/form-field'
import { hasTyped, holdsUnsaved, leaveToSignIn } from '@/components/clinic/session-ended'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a page whose session has ended is left for the sign-in, which leads back to it', () => {
  const assign = vi.fn()
  vi.stubGlobal('window', { location: { assign, pathname: '/clinic/alerts', search: '?before=a.b' } })
  leaveToSignIn()
  expect(assign).toHaveBeenCalledExactlyOnceWith('/clinic/sign-in?ended=yes&next=%2Fclinic%2Falerts%3Fbefore%3Da.b')
})

test.each([
  ['nothing at all', [], false],
  ['only what the page was drawn with', [{ value: '15', defaultValue: '15' }], false],
  [
    'words nobody has sent',
    [
      { value: '', defaultValue: '' },
      { value: 'Spoke with her.', defaultValue: '' },
    ],
    true,
  ],
])('a page with %s: typed %s', (_, fields, isTyped) => {
  vi.stubGlobal('document', { querySelector: () => null, querySelectorAll: () => fields })
  expect(hasTyped()).toBe(isTyped)
})

test('what is typed in a search is nothing to keep a page open for', () => {
  const querySelectorAll = vi.fn((_: string) => [])
  vi.stubGlobal('document', { querySelector: () => null, querySelectorAll })
  hasTyped()
  expect(querySelectorAll.mock.calls[0]?.[0]).toMatch(/:not\(\[role=search\] \*\)$/)
})

test('words that came back unsaved and were drawn anew count as typed', () => {
  vi.stubGlobal('document', { querySelector: (selector: string) => (selector === '[data-unsaved]' ? {} : null), querySelectorAll: () => [] })
  expect(hasTyped()).toBe(true)
})

const FIELDS: readonly FormField[] = [
  { name: 'note', label: 'Note' },
  { name: 'days', label: 'Days', kind: 'several', options: [{ value: 'mon', label: 'Monday' }] },
]

test.each<[string, number, ActionState['typed'], true | undefined]>([
  ['before any try', 0, { note: 'Spoke with her.' }, undefined],
  ['with a word in a box', 1, { note: 'Spoke with her.' }, true],
  ['with one of several ticked', 1, { note: 'As before.', 'days-mon': 'yes' }, true],
  ['with what the page was drawn with', 1, { note: 'As before.' }, undefined],
  ['with hidden fields only', 2, { id: 'i1', once: 'x' }, undefined],
])('a form %s, tries %s', (_, attempt, typed, isUnsaved) => expect(holdsUnsaved({ attempt, typed, problems: {} }, FIELDS, { note: 'As before.' })).toBe(isUnsaved))
