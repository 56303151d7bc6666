import { expect, it } from 'vitest'
import { acceptedOf } from '@/lib/i18n/accepted'

const OFFERED = ['en', 'es'] as const

it.each([
  ['es', 'es'],
  ['es-419,es;q=0.9,en;q=0.8', 'es'],
  ['es-US', 'es'],
  ['en-US,en;q=0.9,es;q=0.8', 'en'],
  ['en;q=0.3, ES-mx;q=0.9', 'es'],
  ['fr-FR, es;q=0.4, en;q=0.2', 'es'],
  ['es;q=0, en', 'en'],
  ['est, de', undefined],
  ['*', undefined],
  ['', undefined],
  [null, undefined],
  [';;q=,=', undefined],
])('%j asks for %j', (header, language) => expect(acceptedOf(header, OFFERED)).toBe(language))
