import { afterEach, expect, test, vi } from 'vitest'
import { hasTyped, leaveToSignIn } from '@/components/clinic/session-ended'

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
  vi.stubGlobal('document', { querySelectorAll: () => fields })
  expect(hasTyped()).toBe(isTyped)
})
