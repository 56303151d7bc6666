import { describe, expect, it } from 'vitest'
import { properNamesOf, recognise } from '@/lib/facts/medicines/recognise'
import { medicineTable } from '@/lib/facts/medicines/table'
import { plainName } from '@/lib/facts/names/plain-name'
import { isSuggestedList, namesToSuggest } from '@/lib/intake/names-to-suggest'

describe('the names that are sent to a page', () => {
  for (const language of ['en', 'es'])
    for (const list of ['medicines', 'treatments'] as const) {
      it(`are the right ones of every row, each with what stands beside it: ${list}, ${language}`, () => {
        const { all } = namesToSuggest(list, language)
        for (const { names, beside } of all) {
          const rows = new Set(names.map((name) => recognise(name)?.id))
          expect([...rows], names.join(', ')).toHaveLength(1)
          expect(rows).not.toContain(undefined)
          expect(beside).toHaveLength(names.length)
          expect(new Set(names.map(plainName)).size).toBe(names.length)
        }
        const sent = new Set(all.flatMap(({ names }) => names.map(plainName)))
        const kinds = new Set(all.map(({ names }) => recognise(names[0] ?? '')?.id))
        for (const row of medicineTable.filter(({ id }) => kinds.has(id)))
          for (const name of properNamesOf(row).filter((one) => one !== row.generic)) expect(sent, name).toContain(plainName(name))
      })

      it(`are small enough to be sent once: ${list}, ${language}`, () => {
        expect(JSON.stringify(namesToSuggest(list, language)).length).toBeLessThan(32_000)
      })
    }

  it('cover the whole table, once', () => {
    const ids = (['medicines', 'treatments'] as const).flatMap((list) => namesToSuggest(list, 'en').all.map(({ names }) => recognise(names[0] ?? '')?.id))
    expect(ids.toSorted()).toEqual(medicineTable.map(({ id }) => id).toSorted())
  })

  it('hold nothing that rules say of a medicine', () => {
    for (const list of ['medicines', 'treatments'] as const)
      for (const one of namesToSuggest(list, 'en').all) expect(Object.keys(one).toSorted()).toEqual(['beside', 'names', 'slips'])
  })

  it('exist for lists that are typed', () => {
    expect(['medicines', 'treatments', 'conditions', 'payers', 'body-regions', ''].filter(isSuggestedList)).toEqual(['medicines', 'treatments'])
  })
})
