import { expect, it } from 'vitest'
import { offeredLanguage } from '@/lib/i18n/translate'

it.each([
  ['es', 'es'],
  ['en', 'en'],
  ['ES', 'en'],
  ['fr', 'en'],
  ['constructor', 'en'],
  ['', 'en'],
  [undefined, 'en'],
  [null, 'en'],
  [new File([], 'es'), 'en'],
])('%j is answered in %j', (tag, language) => expect(offeredLanguage(tag)).toBe(language))
