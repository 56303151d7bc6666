import { chargesOf } from '@/lib/cost/charges'
import { type CoursePlan, treatmentsOf } from '@/lib/cost/course'
import { type ConditionId, citesOf, defaultCourse, defaultCourseWords } from '@/lib/cost/default-courses'
import type { PriceList } from '@/lib/cost/prices'
import type { Day } from '@/lib/rules/day'
import type { Clinic, Cost, RouteId } from './assessment'
import { citeOf } from './finding'

const NO_FEES = 'The clinic has not entered its fees, so no amount is given.'

/** The clinic's prices as a list, once they hold. */
function priceListOf({ feeSchedule }: Clinic, on: Day): PriceList | undefined {
  if (!feeSchedule || feeSchedule.validFrom > on) return undefined
  const { validFrom, cents, own = {} } = feeSchedule
  const itemsOf = (route: PriceList['items'][number]['route'], prices: Readonly<Record<string, number>> = {}) =>
    // What is handed in is a price: a zero among them is one that the clinic called “no charge”.
    Object.entries(prices).map(([code, cents]) => ({ code, route, cents, ...(cents === 0 && { noCharge: true as const }) }))
  return { validFrom, items: [...itemsOf('any', cents), ...(['depression', 'pain', 'anxiety'] as const).flatMap((route) => itemsOf(route, own[route]))] }
}

type Priced = Pick<Cost, 'lowCents' | 'expectedCents' | 'highCents' | 'words'>

function priced(plan: CoursePlan, prices: PriceList | undefined): Priced {
  if (!prices) return { words: NO_FEES }
  const charges = chargesOf(plan, prices)
  if ('missing' in charges) return { words: `The clinic has not entered a price for ${charges.missing.join(', ')}, so no amount is given.` }
  const { low, expected, high } = charges.total
  return { lowCents: low, expectedCents: expected, highCents: high, words: `By the clinic’s fees of ${prices.validFrom}: for planning, not a quote.` }
}

/**
 * What a course would cost by the clinic's own fees, in US cents. Never a price from elsewhere. The hand-held device is bought
 * or prescribed, not delivered here: it has none.
 */
export function costOf(route: RouteId, clinic: Clinic, on: Day, condition?: ConditionId): Cost | undefined {
  if (route === 'migraine-device') return undefined
  const plan = defaultCourse(route, condition)
  return {
    ...priced(plan, priceListOf(clinic, on)),
    sessions: treatmentsOf(plan),
    assumptions: [
      defaultCourseWords(route, condition),
      'One first visit with mapping and motor threshold (90867), which counts as the first treatment, then 90868 for each further one; the highest figure adds one re-finding of the threshold (90869) where the clinic has a price for it.',
      'Evaluation, psychotherapy and medicines are not in it.',
      'What an insurer pays, deductibles and copays are not in it.',
    ],
    cites: citesOf(plan).map(citeOf),
  }
}
