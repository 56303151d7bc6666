import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alternatives } from '@/lib/knowledge/alternatives'
import { criteria } from '@/lib/knowledge/criteria'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'
import type { Fact } from '@/lib/rules/fact'

const FOLDER = new URL('../../../lib/facts/', import.meta.url)
const isFact = (value: unknown): value is Fact<unknown> => typeof value === 'object' && value !== null && 'show' in value && 'inputs' in value

/** Every fact that a file of lib/facts exports or a rule reads, with all that they rest on. */
async function everyFact(): Promise<readonly Fact<unknown>[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))
  const modules = await Promise.all(files.map((file) => import(`${new URL(file, FOLDER).pathname}`) as Promise<Record<string, unknown>>))
  const judged = [...criteria, ...safetyItems, ...alternatives, ...payers.flatMap(({ requires }) => requires)]
  const seen = new Set<Fact<unknown>>()
  const visit = (fact: Fact<unknown>): void => {
    if (seen.has(fact)) return
    seen.add(fact)
    fact.inputs.forEach(visit)
  }
  modules.flatMap((one) => Object.values(one).filter(isFact)).forEach(visit)
  judged.flatMap(({ when, tells = [] }) => [...when.facts, ...tells]).forEach(visit)
  return [...seen]
}

/** How a fact shows a value; undefined where the value is none of its kind. */
function shown(fact: Fact<unknown>, value: unknown): string | undefined {
  try {
    return fact.show(value)
  } catch {
    return undefined
  }
}

describe('A yes and a no in words', () => {
  it('are never the other way round', async () => {
    const facts = await everyFact()
    expect(facts.filter((fact) => shown(fact, true) === 'yes').length).toBeGreaterThan(40)
    for (const fact of facts) expect([shown(fact, true), shown(fact, false)], fact.key).not.toEqual(['no', 'yes'])
  })
})
