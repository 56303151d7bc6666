import { expect, it } from 'vitest'
import { gapsOf } from '@/lib/i18n/gaps'

const texts = new Map([
  ['One', 'a.tsx:1'],
  ['{n} of {of}', 'a.tsx:2'],
  ['Two', 'b.tsx:1'],
])

it('finds what is missing, unused, different, and in the wrong part', () => {
  const browser = { Two: 'Dos', '{n} of {of}': '{n} de {of}' }
  const found = gapsOf(texts, new Map([['{n} of {of}', 'a.tsx:2']]), { ...browser, Three: 'Tres', '{a}': '{b}' }, browser)
  expect(found).toEqual({
    missing: ['"One" (a.tsx:1)'],
    unused: ['Three', '{a}'],
    differing: ['{a} → {b}'],
    notInBrowser: [],
    onlyWeight: ['Two'],
  })
})

it('finds words that a browser draws and does not have', () => {
  expect(gapsOf(texts, texts, { One: 'Uno', Two: 'Dos', '{n} of {of}': '{n} de {of}' }, { One: 'Uno' }).notInBrowser).toEqual([
    '"{n} of {of}" (a.tsx:2)',
    '"Two" (b.tsx:1)',
  ])
})

it('takes places for values in any order, and any number of times', () => {
  const dictionary = { '{n} of {of}': '{of}: {n}, {n}' }
  expect(gapsOf(new Map(), new Map(), dictionary, {}).differing).toEqual([])
})
