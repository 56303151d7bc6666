import type { CourseRoute } from '@/lib/cost/course'
import { nextStep } from '@/lib/documents/next-step'
import type { Case } from '@/lib/rules/fact'
import { insurance } from '@/lib/steps/insurance'

/** Whoever uses one of these is not “uninsured or self-pay” (45 CFR 149.610(a)(2)): no estimate is due to them. */
export const PROGRAMS = {
  medicare: 'Medicare',
  'medicare-advantage': 'Medicare Advantage',
  medicaid: 'Medicaid',
  tricare: 'TRICARE',
  va: 'VA health care',
} as const
export type Program = keyof typeof PROGRAMS

/** The program that somebody is in, by how they are insured. */
export const programOf = (coverage: string | undefined): Program | undefined => (Object.keys(PROGRAMS) as Program[]).find((one) => one === coverage)

/** Who an estimate is for, as far as it changes what the paper says. */
export type Paying = {
  /** The estimate is voluntary: this program’s own notice or answer comes first. */
  readonly program?: Program
  /** The person wants a claim sent to their insurance first. */
  readonly claimFirst?: true
}

/** Why somebody in a program gets no Good Faith Estimate, and what comes instead. */
const noEstimate = (program: Program, route: CourseRoute): string =>
  `A Good Faith Estimate is not for somebody who uses ${PROGRAMS[program]}. ${nextStep(program, route)}`

/**
 * Who pays, for an estimate of one route; a sentence where none is due and nobody said that it is voluntary. Whether a claim is
 * wanted is asked of pain alone. With a claim the person is not self-pay until the plan has said that it has no benefits for
 * these visits: they get the estimate all the same, and it says that the claim comes first.
 */
export function payingOf(from: Case, route: CourseRoute, isVoluntary: boolean): Paying | { readonly refused: string } {
  const program = programOf(insurance.facts.coverage.read(from))
  if (program) return isVoluntary ? { program } : { refused: `${noEstimate(program, route)} To give a voluntary estimate besides, say so.` }
  return route === 'pain' && insurance.facts.submitClaim.read(from) === 'yes' ? { claimFirst: true } : {}
}
