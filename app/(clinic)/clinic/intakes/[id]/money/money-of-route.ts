import type { MoneyShown } from '@/components/money/out-of-pocket'
import type { Route } from '@/lib/assess/assessment'
import { NOT_SHARED } from '@/lib/cost/assumptions'
import type { Benefits } from '@/lib/cost/benefits'
import { type CourseCharges, chargesOf } from '@/lib/cost/charges'
import { COURSE_ROUTES, type CoursePlan, type CourseRoute } from '@/lib/cost/course'
import { type ConditionId, defaultCourse, defaultCourseWords } from '@/lib/cost/default-courses'
import type { PriceList } from '@/lib/cost/prices'
import { dayInWords } from '@/lib/i18n/dates'
import type { OpenedMoney } from '@/lib/server/money'
import { type Coverage, coverageOf } from './offered'
import { sharedMoney } from './shared-money'

/** What sums are worked out from. */
export type Known = {
  readonly coverage: Coverage
  readonly condition: ConditionId | undefined
  readonly priceList: PriceList | undefined
  readonly told: Benefits
  readonly verified: Benefits | undefined
}

export const knownIn = ({ coverage, condition, priceList, told, verified }: OpenedMoney): Known => ({
  coverage: coverageOf(coverage),
  condition,
  priceList,
  told,
  verified,
})

export const isCourseRoute = (id: string): id is CourseRoute => COURSE_ROUTES.some((one) => one === id)
export const courseOf = (route: CourseRoute, condition: ConditionId | undefined): CoursePlan => defaultCourse(route, condition)

const NO_PRICES = 'No amount: the clinic has entered no prices that hold today. An administrator enters them under Prices.'
const DEVICE = 'No amount: the device is prescribed and bought elsewhere.'
const VA = 'No amount: through the VA the clinic bills the person nothing.'
/** Whose members are not billed for what their program does not pay, unless they agreed to it in writing before. */
const OFF_PROGRAM: Readonly<Partial<Record<NonNullable<Coverage>, string>>> = {
  medicaid: 'No amount: Medicaid is not expected to pay for this, and a member is not billed for it without a written agreement.',
  tricare: 'No amount: TRICARE is not expected to pay for this, and nothing is billed to the person without a written agreement.',
}

const OWN_ALL = 'The person pays all of it'
/** Where somebody else decides first, the sum is what stands behind a “no”. */
const OWN: Readonly<Record<string, string>> = {
  untold: 'If no insurance pays for it, the person pays all of it',
  medicare: 'If the person chooses it after the Medicare notice, they pay all of it',
  'medicare-advantage': 'If the plan says no and the person still wants it, they pay all of it',
}

const EXCLUDED = 'If the plan says no, as recorded, the person pays all of it'
const EXCLUDED_BY_MEDICARE = 'If Medicare does not pay, as recorded, and the person agreed to that in a notice before treatment, they pay all of it'

/** What a course would cost the person: all of it, or their share by what is known of their plan. */
export function moneyOf({ id, funding: { path } }: Pick<Route, 'id' | 'funding'>, plan: CoursePlan | undefined, known: Known): MoneyShown {
  const { coverage, condition, priceList, verified, told } = known
  if (!isCourseRoute(id)) return { kind: 'none', why: DEVICE }
  if (coverage === 'va') return { kind: 'none', why: VA }
  const isExcluded = path === 'NOT COVERED likely'
  const outside = coverage && (id !== 'depression' || isExcluded) ? OFF_PROGRAM[coverage] : undefined
  if (outside) return { kind: 'none', why: outside }
  if (!priceList) return { kind: 'none', why: NO_PRICES }
  const charges = chargesOf(plan ?? courseOf(id, condition), priceList)
  if ('missing' in charges) return { kind: 'none', why: `No amount: the price list has no price for ${charges.missing.join(', ')}.` }
  const counts = defaultCourseWords(id, condition)
  const isInsured = id === 'depression' && coverage !== 'none' && coverage !== undefined
  if (isInsured && !isExcluded) return sharedMoney({ path, coverage, charges, benefits: verified ?? told, counts, restsOn: restsOn(verified) })
  if (isInsured) return own(coverage === 'medicare' ? EXCLUDED_BY_MEDICARE : EXCLUDED, charges, [counts, ...NOT_SHARED])
  return own(OWN[coverage ?? 'untold'] ?? OWN_ALL, charges, [counts, ...NOT_SHARED, ...(coverage === undefined ? ['How the person is insured is not told.'] : [])])
}

const own = (label: string, charges: CourseCharges, assumptions: readonly string[]): MoneyShown => ({ kind: 'own', label, charges, assumptions })

const restsOn = (verified: Benefits | undefined) =>
  verified?.verifiedOn
    ? `Rests on the benefits that the payer told on ${dayInWords(verified.verifiedOn)}.`
    : 'Rests on what the person said of their plan; the payer has not been asked yet.'
