import type { ChargeLine } from './charges'
import type { Range } from './course'
import type { Terms } from './terms'

/** What a course comes to under one set of terms, in whole cents, and how it divides. */
export type Divided = {
  readonly charged: number
  readonly allowed: number
  readonly deductible: number
  readonly copay: number
  readonly coinsurance: number
  /** What the parts come to beyond the yearly maximum: the plan pays it. */
  readonly beyondMaximum: number
  readonly patient: number
  readonly plan: number
}

const WHOLE = 10_000

/** A share of whole cents in hundredths of a percent, half a cent rounded up; exact for any whole number of cents. */
export function shareIn(cents: number, hundredths: number): number {
  const rest = cents % WHOLE
  return ((cents - rest) / WHOLE) * hundredths + Math.floor((rest * hundredths + WHOLE / 2) / WHOLE)
}

/**
 * Goes through a course visit by visit: the deductible first, then the copay, then coinsurance on the rest, and nothing more
 * once the yearly maximum is reached. `figure`: how many visits of each part.
 */
export function divided(lines: readonly ChargeLine[], figure: keyof Range, terms: Terms): Divided {
  const sums = { charged: 0, allowed: 0, deductible: 0, copay: 0, coinsurance: 0 }
  for (const { code, sessions, eachCents } of lines) {
    const allowed = terms.allowed[code] ?? eachCents
    for (let visit = 0; visit < sessions[figure]; visit++) {
      const deductible = Math.min(allowed, terms.deductible - sums.deductible)
      const copay = Math.min(allowed - deductible, terms.copay)
      sums.charged += eachCents
      sums.allowed += allowed
      sums.deductible += deductible
      sums.copay += copay
      sums.coinsurance += shareIn(allowed - deductible - copay, terms.coinsurance)
    }
  }
  const owed = sums.deductible + sums.copay + sums.coinsurance
  const patient = Math.min(owed, terms.left)
  return { ...sums, beyondMaximum: owed - patient, patient, plan: sums.allowed - patient }
}
