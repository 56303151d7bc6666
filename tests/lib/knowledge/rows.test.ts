import { describe, expect, it } from 'vitest'
import { numbersIn } from '@/lib/documents/manual/numbers'
import { alternatives } from '@/lib/knowledge/alternatives'
import { conditions } from '@/lib/knowledge/conditions'
import { criteria } from '@/lib/knowledge/criteria'
import { notModelledList } from '@/lib/knowledge/not-modelled'
import { safetyItems } from '@/lib/knowledge/safety'

/** Every documented statement: profile and history, conditions, regulation and cost, safety. */
const ROWS = numbersIn('C01–C25, K01–K21, R01–R20, S01–S48')
/** This product's own: safety items beyond the documented ones, and proposals. */
const OWN = /^(?:S49|S5\d|P\d\d)$/

const registered = new Map<string, readonly string[]>()
for (const { id, number } of [...criteria, ...safetyItems, ...conditions, ...alternatives]) {
  for (const row of numbersIn(number)) registered.set(row, [...(registered.get(row) ?? []), id])
}
const listed = notModelledList.flatMap(({ rows }) => rows)

describe('Documented statements', () => {
  it('are 114', () => {
    expect(ROWS).toHaveLength(114)
    expect(new Set(ROWS).size).toBe(114)
  })

  it.each(ROWS)('%s is judged by something, or listed with the reason why nothing does', (row) => {
    const judgedBy = registered.get(row) ?? []
    const isListed = listed.includes(row)
    expect(
      judgedBy.length > 0 || isListed,
      `No rule carries the number ${row}: write the criterion, safety item, condition or alternative, or list it with its reason in lib/knowledge/not-modelled/.`,
    ).toBe(true)
    expect(
      judgedBy.length > 0 && isListed,
      `${row} is judged by ${judgedBy.join(', ')} and listed in lib/knowledge/not-modelled/ as well: take it out of one of them.`,
    ).toBe(false)
  })

  it('are the only numbers in use, this product’s own aside', () => {
    const unknown = [...registered.keys(), ...listed].filter((number) => !ROWS.includes(number) && !OWN.test(number))
    expect(unknown, 'No documented statement has this number.').toEqual([])
  })

  it('are listed once each', () => {
    expect(
      listed.filter((row, at) => listed.indexOf(row) !== at),
      'take it out of one entry of lib/knowledge/not-modelled/',
    ).toEqual([])
  })
})

describe('A number field', () => {
  it('is read as a list with ranges', () => {
    expect(numbersIn('K01–K03, K19')).toEqual(['K01', 'K02', 'K03', 'K19'])
    expect(numbersIn('S09')).toEqual(['S09'])
    expect(numbersIn('')).toEqual([])
  })
})
