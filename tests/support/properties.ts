import { beforeAll, describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import type { Assessment } from '@/lib/assess/assessment'
import { parseCase } from '@/lib/intake/parse'
import type { Case } from '@/lib/rules/fact'
import { type Chance, seeded } from './chance'
import { type GeneratedCase, generatedCase } from './generated-case'
import { smaller } from './smaller-case'

/** How many made-up cases, and the seed of the first: the next has the next. */
const CASES = Number(process.env.PROPERTY_CASES ?? 20_000)
const SEED = Number(process.env.PROPERTY_SEED ?? 1)
/** Rarer properties are held against one case in so many. */
const RARER = 4
/** So many failures of one property are shown; the first is made smaller. */
const SHOWN = 3
/** Chance falls anew on a smaller case, so each is tried so often. */
const TRIES = 20
const TEN_MINUTES = 600_000

/** A made-up person: what was typed, what is read and said of it, and chance to change it with. */
export type Sample = { readonly generated: GeneratedCase; readonly from: Case; readonly assessment: () => Assessment; readonly chance: Chance }
/** What is wrong, or nothing. */
export type Property = (sample: Sample) => string | undefined

/** The same person for every property, assessed once; each property has the same chance whatever others did. */
function sampleOf(generated: GeneratedCase): (seed: number) => Sample {
  const from = parseCase(generated).case
  let known: Assessment | undefined
  const assessment = () => {
    known ??= assess(from)
    return known
  }
  return (seed) => ({ generated, from, assessment, chance: seeded(seed * 7_919 + 17) })
}

function judged(property: Property, sample: Sample): string | undefined {
  try {
    return property(sample)
  } catch (error) {
    return `it threw: ${error instanceof Error ? error.message : error}`
  }
}

/** The smallest case found that fails as well. */
function shrunk(property: Property, generated: GeneratedCase): string {
  const fails = (tried: GeneratedCase) => {
    const sample = sampleOf(tried)
    for (let seed = 1; seed <= TRIES; seed++) {
      const found = judged(property, sample(seed))
      if (found) return found
    }
    return undefined
  }
  const found = smaller(generated, (tried) => fails(tried) !== undefined)
  return `${fails(found)}\n${JSON.stringify(found)}`
}

type Failures = { count: number; shown: string[] }

type Properties = Readonly<Record<string, Property>>

function run(properties: Properties, rarer: Properties): Map<string, Failures> {
  const failures = new Map<string, Failures>()
  for (let seed = SEED; seed < SEED + CASES; seed++) {
    const generated = generatedCase(seeded(seed))
    const sample = sampleOf(generated)
    for (const [name, property] of Object.entries(seed % RARER === 0 || CASES === 1 ? { ...properties, ...rarer } : properties)) {
      const wrong = judged(property, sample(seed))
      if (!wrong) continue
      const found = failures.get(name) ?? { count: 0, shown: [] }
      found.count++
      if (found.shown.length < SHOWN) found.shown.push(`PROPERTY_SEED=${seed} PROPERTY_CASES=1: ${found.shown.length === 0 ? shrunk(property, generated) : wrong}`)
      failures.set(name, found)
    }
  }
  return failures
}

const count = (cases: number) => cases.toLocaleString('en-US')

/**
 * Holds each property against every made-up case, and the rarer ones, which cost more than they find, against every fourth.
 * The cases are gone through once; each property is a test of its own.
 */
export function holdForAll(title: string, properties: Properties, rarer: Properties = {}): void {
  describe(`${title} (${count(CASES)} made-up cases, seeds ${SEED} to ${SEED + CASES - 1})`, () => {
    let failures: Map<string, Failures>
    beforeAll(() => {
      failures = run(properties, rarer)
    }, TEN_MINUTES)
    const holds = (name: string) => {
      const found = failures.get(name) ?? { count: 0, shown: [] }
      expect(found.shown, `fails in ${found.count} cases`).toEqual([])
    }
    it.each(Object.keys(properties))('%s', holds)
    it.each(Object.keys(rarer))(`%s (${count(Math.floor(CASES / RARER))} of them)`, holds)
  })
}
