import type { Benefits } from './benefits'
import type { CourseCharges } from './charges'

/** Everything that decides a share, known or supposed: what one scenario is worked out by. Cents are whole. */
export type Terms = {
  /** What the plan allows for one visit, by procedure code. */
  readonly allowed: Readonly<Record<string, number>>
  /** What is left of the deductible. */
  readonly deductible: number
  /** Hundredths of a percent: 2,000 is 20 %. */
  readonly coinsurance: number
  readonly copay: number
  /** What is left to the yearly out-of-pocket maximum. */
  readonly left: number
}

/** No limit: nobody told one. Sums of a course stay far below it. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER
const WHOLE = 10_000

/** What is left of a yearly sum, never below nothing. Best for the person is that nothing is left, of the deductible and of the maximum alike. */
function leftOf(sum: number | undefined, met: number | undefined, side: 'best' | 'worst'): number {
  if (sum !== undefined && met !== undefined) return Math.max(0, sum - met)
  return side === 'best' ? 0 : (sum ?? NO_LIMIT)
}

function allowedFor({ lines }: CourseCharges, { allowedCents }: Benefits, side: 'best' | 'worst'): Terms['allowed'] {
  return Object.fromEntries(
    lines.map(({ code, eachCents }) => {
      const allowed = allowedCents?.[code]
      return [code, allowed === undefined ? (side === 'best' ? 0 : eachCents) : Math.min(allowed, eachCents)]
    }),
  )
}

/** The terms that are best, or worst, for the person among all that agree with what is known. */
export function termsOf(charges: CourseCharges, benefits: Benefits, side: 'best' | 'worst'): Terms {
  const { deductibleCents, deductibleMetCents, coinsurancePercent, copayCents, outOfPocketMaxCents, outOfPocketMetCents } = benefits
  const isBest = side === 'best'
  return {
    allowed: allowedFor(charges, benefits, side),
    deductible: leftOf(deductibleCents, deductibleMetCents, side),
    coinsurance: coinsurancePercent === undefined ? (isBest ? 0 : WHOLE) : Math.round(coinsurancePercent * 100),
    copay: copayCents ?? (isBest ? 0 : NO_LIMIT),
    left: leftOf(outOfPocketMaxCents, outOfPocketMetCents, side),
  }
}

/** True when both sides come to the same: nothing that decides is unknown. */
export function sameTerms(one: Terms, other: Terms): boolean {
  const codes = Object.keys(one.allowed)
  return (
    one.deductible === other.deductible &&
    one.coinsurance === other.coinsurance &&
    one.copay === other.copay &&
    one.left === other.left &&
    codes.every((code) => one.allowed[code] === other.allowed[code])
  )
}
