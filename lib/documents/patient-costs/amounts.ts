import { type Benefits, benefitsTold } from '@/lib/cost/benefits'
import { type CourseCharges, chargesOf } from '@/lib/cost/charges'
import { type CourseRoute, visitsOf } from '@/lib/cost/course'
import { defaultCourse } from '@/lib/cost/default-courses'
import { dollars } from '@/lib/cost/dollars'
import type { PriceList } from '@/lib/cost/prices'
import { type Share, shareOf } from '@/lib/cost/share'
import { mainCondition } from '@/lib/facts/pain'
import type { Case } from '@/lib/rules/fact'
import type { Line } from './line'
import { type Coverage, coverageIn } from './who-pays'

/** Where the person would pay all of it, or sees the cost on a notice before choosing. */
const OWN_COST: readonly Coverage[] = ['none', 'commercial', 'medicare', undefined]
const INSURED: readonly Coverage[] = ['commercial', 'medicare']

const NO_PRICES: Line = { text: 'Our prices are not on this page yet. Ask us for them by phone.' }
/** Said once, below all sums. */
export const DECIDED_LATER: Line = { text: 'How many visits are right is decided in the consultation. These sums are for planning; only the written estimate counts.' }

const WITHOUT_INSURANCE: Line = { text: 'If it says no, the whole cost would be yours. You would know before any treatment.' }

/** A sum for planning: no cents where there are none. */
const inBrief = (cents: number) => dollars(cents).replace(/\.00$/, '')
const between = ({ low, high }: { readonly low: number; readonly high: number }) => ({ low: inBrief(low), high: inBrief(high) })

/** The full price of a course, and for depression the part the person would have to pay by what they told of their plan. */
export function amountLines(route: CourseRoute, from: Case, prices: PriceList | undefined): readonly Line[] {
  const kind = coverageIn(from)
  const isOwn = OWN_COST.includes(kind)
  if (!isOwn) return []
  const plan = defaultCourse(route, mainCondition.read(from))
  const charges = prices && chargesOf(plan, prices)
  if (!prices || !charges || 'missing' in charges) return [NO_PRICES]
  const counted = visitsOf(plan)
  const full: Line = {
    text: 'By our prices of {day}, {least} to {most} visits cost {low} to {high} in all.',
    values: { day: prices.validFrom, least: String(counted.low), most: String(counted.high), ...between(charges.total) },
  }
  if (route !== 'depression' || !INSURED.includes(kind)) return [full]
  return [full, shareLine(shareOf(charges, benefitsTold(from)), charges), WITHOUT_INSURANCE]
}

/** The person's part if the plan pays its own: what may be billed beyond what the plan allows belongs to it, up to the whole price. */
function shareLine({ patient, beyondAllowed }: Share, { total }: CourseCharges): Line {
  const { low, expected } = patient
  const high = Math.min(total.high, patient.high + (beyondAllowed?.high ?? 0))
  const isOpen = expected === undefined || (beyondAllowed !== undefined && beyondAllowed.high > 0)
  if (isOpen && low === 0)
    return { text: 'If your insurance pays its part, we cannot say yours yet. It may be nothing, and it may be {high}.', values: { high: inBrief(high) } }
  return isOpen
    ? { text: 'If your insurance pays its part, yours is between {low} and {high}, by what we know so far.', values: between({ low, high }) }
    : {
        text: 'If your insurance pays its part, yours is about {expected}: between {low} and {high}, by what you told us about your plan.',
        values: { expected: inBrief(expected), ...between({ low, high }) },
      }
}

const ASKED: readonly (readonly [keyof Benefits, Line])[] = [
  ['deductibleCents', { text: 'your deductible for the year' }],
  ['deductibleMetCents', { text: 'how much of it you have paid this year' }],
  ['coinsurancePercent', { text: 'your coinsurance, the percent of a bill you pay' }],
  ['copayCents', { text: 'your copay for each visit' }],
  ['outOfPocketMaxCents', { text: 'the most you can have to pay in a year' }],
  ['outOfPocketMetCents', { text: 'how much of that you have paid this year' }],
  ['inNetwork', { text: 'whether we are in the network of your plan' }],
]

/** Original Medicare has no network, no yearly maximum and no copay for these visits. */
const NOT_OF_MEDICARE: readonly (keyof Benefits)[] = ['copayCents', 'outOfPocketMaxCents', 'outOfPocketMetCents', 'inNetwork']

/** What the person could look up to make the range narrower. */
export function openLines(from: Case): readonly Line[] {
  if (!INSURED.includes(coverageIn(from))) return []
  const told = benefitsTold(from)
  const isOriginalMedicare = coverageIn(from) === 'medicare'
  return ASKED.filter(([key]) => told[key] === undefined && !(isOriginalMedicare && NOT_OF_MEDICARE.includes(key))).map(([, line]) => line)
}
