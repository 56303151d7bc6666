import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import { parseCase } from '@/lib/intake/parse'
import { givenCases } from '../../scripts/bench/cases'
import { type Budget, median, rowOf, tableOf } from '../../scripts/bench/row'
import { preparedAs, preparedForAll, runEngine } from '../../scripts/bench/rules-engine'

const given = givenCases(60, 7)

describe('the cases of the bench', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(JSON.stringify(givenCases(5, 7))).toBe(JSON.stringify(givenCases(5, 7)))
    expect(JSON.stringify(givenCases(5, 7))).not.toBe(JSON.stringify(givenCases(5, 8)))
  })

  it('reach many outcomes', () => {
    const assessments = given.map((one) => assess(parseCase(one).case))
    expect(new Set(assessments.map(({ safety }) => safety.disposition)).size).toBeGreaterThan(4)
    expect(new Set(assessments.map(({ candidacy }) => candidacy.band)).size).toBeGreaterThan(2)
    expect(new Set(assessments.flatMap(({ routes }) => routes.map(({ funding }) => funding.payer?.id))).size).toBeGreaterThan(8)
  })
})

describe('json-rules-engine', () => {
  // What is unknown is false to that engine; where an answer is known all the same, both must say the same.
  it('is given the same conditions: it holds what is met, and nothing that is unmet', async () => {
    const counts = { met: 0, unmet: 0 }
    for (const one of given) {
      const { case: from } = parseCase(one)
      for (const prepared of [preparedAs(from, assess(from)), preparedForAll(from)]) {
        const holds = await runEngine(prepared)
        for (const { id, when } of prepared.rules) {
          const { verdict } = when.judge(from)
          if (verdict === 'unknown') continue
          counts[verdict]++
          expect(holds.has(id), `${id}: ${when.words}`).toBe(verdict === 'met')
        }
      }
    }
    expect(counts.met).toBeGreaterThan(500)
    expect(counts.unmet).toBeGreaterThan(2_000)
  })
})

describe('a row of the report', () => {
  const measured = { name: 'work', value: 1234.567, unit: 'a second', against: { floor: 100, ratio: 12.34567 } }
  const holds = (budget?: Budget) => rowOf({ ...measured, ...(budget && { budget }) }, 'abc', 1).holds

  it('says whether its budget holds', () => {
    expect(holds({ atLeast: 12 })).toBe(true)
    expect(holds({ atLeast: 13 })).toBe(false)
    expect(holds({ atMost: 13 })).toBe(true)
    expect(holds({ atMost: 12 })).toBe(false)
    expect(holds({ over: 1135 })).toBe(true)
    expect(holds({ over: 1134 })).toBe(false)
    expect(holds({ upTo: 1235 })).toBe(true)
    expect(holds({ upTo: 1234 })).toBe(false)
    expect(holds()).toBeNull()
  })

  it('has every key, and a line in the table', () => {
    const row = rowOf({ ...measured, budget: { atLeast: 15 } }, 'abc', 1)
    expect(row).toEqual({ name: 'work', value: 1235, unit: 'a second', floor: 100, ratio: 12.35, budget: 'at least 15 × floor', holds: false, commit: 'abc', seed: 1 })
    expect(tableOf([row])).toContain('DOES NOT HOLD')
    const words = (budget: Budget) => rowOf({ ...measured, budget }, 'abc', 1).budget
    expect([{ atMost: 2 }, { over: 30 }, { upTo: 150 }].map((budget) => words(budget as Budget))).toEqual([
      'at most 2 × floor',
      'at most floor + 30 a second',
      'at most 150 a second',
    ])
  })

  it('takes the middle of several rounds', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })
})
