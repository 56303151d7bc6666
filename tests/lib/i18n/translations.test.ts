import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { es } from '@/lib/i18n/languages/es'
import { browserWords } from '@/lib/i18n/languages/es/browser'
import { translationReport } from '../../../scripts/translations/report'

// The same as `npm run translations`: whoever writes a new English sentence for patients finds out here that it has no Spanish.

const { counted, ...report } = translationReport()

describe('the Spanish words', () => {
  it('are found for what patients read', () => {
    expect(counted.texts).toBeGreaterThan(1000)
    expect(counted.files).toBeGreaterThan(100)
  })

  it.each(Object.entries(report))('leave nothing %s', (_, lines) =>
    expect(lines, 'See npm run translations, and add or take out the words below lib/i18n/languages/es.').toEqual([]),
  )

  it('are never taken for a key of other words: what is translated already stays as it is', () => {
    const again = Object.values(es).filter((words) => Object.hasOwn(es, words) && es[words] !== words)
    expect(again).toEqual([])
  })

  it('have no blank ends, and end as the English does', () => {
    const wrong = Object.entries(es).filter(([text, words]) => {
      if (text.trim() !== text) return words.trim() === words
      return words.trim() !== words || words === '' || /[^.]\.$|:$/.test(text) !== /\.$|:$/.test(words.replace(/ EE\. UU\.$/, ''))
    })
    expect(wrong).toEqual([])
  })

  it('stand once: of two sentences for the same English nobody would know which one is read', () => {
    const here = new URL('../../../lib/i18n/languages/es/', import.meta.url)
    const keys = readdirSync(here).flatMap((file) =>
      [...readFileSync(new URL(file, here), 'utf8').matchAll(/^ {2}(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|(\w+)):/gm)].map(([, ...of]) => of.join('')),
    )
    expect(keys.length).toBeGreaterThan(0.99 * Object.keys(es).length)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('open what they close: ¿…?, ¡…! and quotes', () => {
    const count = (words: string, sign: string) => words.split(sign).length - 1
    const wrong = Object.values(es).filter(
      (words) => count(words, '¿') !== count(words, '?') || count(words, '¡') !== count(words, '!') || count(words, '“') !== count(words, '”'),
    )
    expect(wrong).toEqual([])
  })

  it('weigh little where the browser carries them', () => {
    expect(Object.keys(browserWords).length).toBeLessThan(Object.keys(es).length / 3)
  })
})
