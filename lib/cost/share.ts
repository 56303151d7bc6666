import { assumptionsOf, NOT_SHARED } from './assumptions'
import type { Benefits } from './benefits'
import type { CourseCharges } from './charges'
import { sameTerms, type Terms, termsOf } from './terms'
import { type Divided, divided } from './visits'

/** Three figures of one thing in whole cents. `expected` is absent while something that decides it is not known. */
export type Figures = { readonly low: number; readonly expected?: number; readonly high: number }

export type ShareStep = Figures & { readonly words: string }

/**
 * How a course is paid for. `low` is the scenario best for the person (fewest visits, what is unknown at its best), `high` the
 * worst. In each scenario patient and plan come to what is allowed. The person's part and what is allowed rise from low to
 * high; the plan's part and single steps need not, since the plan pays most where the person pays least.
 */
export type Share = {
  readonly patient: Figures
  readonly plan: Figures
  readonly allowed: Figures
  /** How the person's part comes about, in order: each figure belongs to its scenario. */
  readonly steps: readonly ShareStep[]
  /** Out of network, or while that is not known: what may be billed on top of what is allowed, outside of any maximum. */
  readonly beyondAllowed?: { readonly low: number; readonly high: number }
  readonly assumptions: readonly string[]
}

type Scenarios = { readonly low: Divided; readonly best: Divided; readonly worst: Divided; readonly high: Divided; readonly isDecided: boolean }

function scenariosOf({ lines }: CourseCharges, best: Terms, worst: Terms): Scenarios {
  return {
    low: divided(lines, 'low', best),
    best: divided(lines, 'expected', best),
    worst: divided(lines, 'expected', worst),
    high: divided(lines, 'high', worst),
    isDecided: sameTerms(best, worst),
  }
}

const figures = ({ low, best, high }: Scenarios, name: keyof Divided, hasExpected: boolean): Figures => ({
  low: low[name],
  ...(hasExpected && { expected: best[name] }),
  high: high[name],
})

const STEPS: readonly (readonly [keyof Divided, string])[] = [
  ['charged', 'Charges by the clinic’s prices'],
  ['allowed', 'Of these, what the plan allows'],
  ['deductible', 'Paid toward the deductible'],
  ['copay', 'Copays'],
  ['coinsurance', 'Coinsurance on the rest'],
  ['beyondMaximum', 'Less what lies above the yearly out-of-pocket maximum'],
  ['patient', 'The person pays'],
]

/** Best and worst meet: what is unknown does not decide. The figure rises with each unknown, so nothing between differs. */
const meets = ({ best, worst }: Scenarios, name: 'allowed' | 'patient') => best[name] === worst[name]

function shared(charges: CourseCharges, benefits: Benefits): Share {
  const scenarios = scenariosOf(charges, termsOf(charges, benefits, 'best'), termsOf(charges, benefits, 'worst'))
  const isPatientKnown = meets(scenarios, 'patient')
  const isAllowedKnown = meets(scenarios, 'allowed')
  const isKnown = (name: keyof Divided): boolean =>
    name === 'charged' ||
    (name === 'patient' && isPatientKnown) ||
    (name === 'allowed' && isAllowedKnown) ||
    (name === 'plan' && isPatientKnown && isAllowedKnown) ||
    scenarios.isDecided
  const of = (name: keyof Divided) => figures(scenarios, name, isKnown(name))
  const mostBeyond = divided(charges.lines, 'high', termsOf(charges, benefits, 'best'))
  return {
    patient: of('patient'),
    plan: of('plan'),
    allowed: of('allowed'),
    steps: STEPS.map(([name, words]) => ({ words, ...of(name) })),
    ...(benefits.inNetwork !== true && { beyondAllowed: { low: 0, high: mostBeyond.charged - mostBeyond.allowed } }),
    assumptions: assumptionsOf(charges, benefits),
  }
}

/** Nobody shares the cost: the person pays the clinic's price. */
export function selfPayShare({ total }: CourseCharges): Share {
  const nothing: Figures = { low: 0, expected: 0, high: 0 }
  return {
    patient: total,
    plan: nothing,
    allowed: total,
    steps: [
      { words: 'Charges by the clinic’s prices', ...total },
      { words: 'The person pays', ...total },
    ],
    assumptions: NOT_SHARED,
  }
}

/**
 * How a course would be paid for by a person's benefits. Only depression is ever shared with a plan: no plan known pays for
 * TMS for pain or for anxiety alone, so there the person pays the clinic's price.
 */
export const shareOf = (charges: CourseCharges, benefits: Benefits): Share => (charges.route === 'depression' ? shared(charges, benefits) : selfPayShare(charges))
