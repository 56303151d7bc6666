import { type CoursePlan, type CourseRoute, type Phase, plus, type Range, ZERO } from './course'
import { type PriceList, priceOf } from './prices'

/** One part of a course at the clinic's price. */
export type ChargeLine = { readonly phase: Phase; readonly code: string; readonly sessions: Range; readonly eachCents: number; readonly cents: Range }

/** A course at the clinic's prices. */
export type CourseCharges = { readonly route: CourseRoute; readonly lines: readonly ChargeLine[]; readonly total: Range }

/** What a course comes to, or the codes that have no price. */
export type Charges = CourseCharges | { readonly missing: readonly string[] }

const times = ({ low, expected, high }: Range, each: number): Range => ({ low: low * each, expected: expected * each, high: high * each })

/**
 * The course as it is priced: without parts that have no visits. What is there only in case (the strength found again) goes
 * too where the clinic has no price for it: it neither keeps an estimate back nor stands on one.
 */
export function pricedPlan(plan: CoursePlan, list: PriceList): CoursePlan {
  const isPriced = (code: string) => priceOf(list, code, plan.route) !== undefined
  return { ...plan, phases: plan.phases.filter(({ phase, code, sessions }) => sessions.high > 0 && (phase !== 'remapping' || sessions.expected > 0 || isPriced(code))) }
}

/** What a course comes to by the clinic's own prices. Never a price from elsewhere: without one it says which code has none. */
export function chargesOf(plan: CoursePlan, list: PriceList): Charges {
  const { route, phases: planned } = pricedPlan(plan, list)
  const missing = [...new Set(planned.map(({ code }) => code))].filter((code) => priceOf(list, code, route) === undefined)
  if (missing.length > 0) return { missing }
  const lines = planned.map(({ phase, code, sessions }) => {
    const eachCents = priceOf(list, code, route) ?? 0
    return { phase, code, sessions, eachCents, cents: times(sessions, eachCents) }
  })
  return { route, lines, total: lines.reduce((sum, { cents }) => plus(sum, cents), ZERO) }
}
