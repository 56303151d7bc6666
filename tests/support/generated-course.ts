import type { Benefits } from '@/lib/cost/benefits'
import { type CourseRoute, PHASES, type Phase, type PlannedPhase, type Range } from '@/lib/cost/course'
import { planned } from '@/lib/cost/phases'
import type { PriceList } from '@/lib/cost/prices'
import type { Chance } from './chance'

/** A course, prices and benefits that were made up: everything a share is worked out from. */
export type GeneratedCourse = { readonly route: CourseRoute; readonly phases: readonly PlannedPhase[]; readonly prices: PriceList; readonly benefits: Benefits }

const CODES = ['90867', '90868', '90869'] as const
const ROUTES = ['depression', 'depression', 'depression', 'depression', 'pain', 'anxiety'] as const

/** Cents that show rounding and limits: nothing, one cent, odd sums, the dearest visit. */
const aVisit = (chance: Chance): number => chance.one([0, 1, 99, 12_345, 30_000, 33_333, 2_000_000, chance.below(60_000), chance.below(2_000_001)])
const aYear = (chance: Chance): number => chance.one([0, 1, 50_000, 333_333, 100_000_000, chance.below(1_000_000), chance.below(100_000_001)])
const percent = (chance: Chance): number => chance.one([0, 100, 20, 12.5, 33.33, 0.01, 99.99, chance.below(10_001) / 100])

function range(chance: Chance, most: number): Range {
  const [low = 0, expected = 0, high = 0] = [chance.below(most + 1), chance.below(most + 1), chance.below(most + 1)].sort((one, other) => one - other)
  return chance.is(0.3) ? { low: high, expected: high, high } : { low, expected, high }
}

const MOST: Readonly<Record<Phase, number>> = { mapping: 1, induction: 40, taper: 8, maintenance: 30, remapping: 3 }

function phases(chance: Chance): readonly PlannedPhase[] {
  // A course of a single visit is one of the edges.
  if (chance.is(0.05)) return [planned('mapping', { low: 1, expected: 1, high: 1 }, { low: 0, expected: 0, high: 0 }, [])]
  return chance.some(PHASES, 1, PHASES.length).map((phase) => planned(phase, range(chance, MOST[phase]), { low: 0, expected: 0, high: 0 }, []))
}

/** A zero among them is a price that was called “no charge”. */
const aPrice = (chance: Chance) => ({ cents: aVisit(chance), noCharge: true as const })

function prices(chance: Chance): PriceList {
  const any = CODES.map((code) => ({ code, route: 'any' as const, ...aPrice(chance) }))
  const own = chance.some(CODES, 0, 2).map((code) => ({ code, route: 'depression' as const, ...aPrice(chance) }))
  return { validFrom: '2026-01-01', items: [...any, ...own] }
}

/** Each thing a plan may tell, made up; every one of them may be unknown. */
export const BENEFITS: Readonly<Record<string, (chance: Chance) => number>> = {
  deductibleCents: aYear,
  deductibleMetCents: aYear,
  coinsurancePercent: percent,
  copayCents: aVisit,
  outOfPocketMaxCents: aYear,
  outOfPocketMetCents: aYear,
}

function benefits(chance: Chance): Benefits {
  const share = chance.one([0, 0.5, 0.9, 1, 1])
  const known = Object.entries(BENEFITS).flatMap(([name, make]) => (chance.is(share) ? [[name, make(chance)] as const] : []))
  const allowed = CODES.flatMap((code) => (chance.is(share) ? [[code, aVisit(chance)] as const] : []))
  return {
    source: 'verified',
    ...Object.fromEntries(known),
    ...(allowed.length > 0 && { allowedCents: Object.fromEntries(allowed) }),
    ...(chance.is(0.5) && { inNetwork: chance.is(0.7) }),
  }
}

/** One made-up course with its prices and benefits. */
export const generatedCourse = (chance: Chance): GeneratedCourse => ({
  route: chance.one(ROUTES),
  phases: phases(chance),
  prices: prices(chance),
  benefits: benefits(chance),
})
