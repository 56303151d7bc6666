import type { Day } from '@/lib/rules/day'
import type { CourseRoute } from './course'

/** The clinic's prices that hold from a day on, in whole US cents. A code may have one price for all routes and others by route. */
export type PriceList = {
  readonly id?: string
  readonly validFrom: Day
  readonly items: readonly PriceItem[]
}

/** `noCharge`: the clinic said that it asks nothing for it. A sum of zero without that word is no price. */
export type PriceItem = { readonly code: string; readonly route: 'any' | CourseRoute; readonly cents: number; readonly noCharge?: true }

/** A zero that nobody called “no charge” stands for a price that was not known. */
export const isPrice = ({ cents, noCharge }: PriceItem): boolean => cents > 0 || noCharge === true

/**
 * The price of one visit: the route's own first, else the one that holds for any; `undefined` when there is none,
 * or the one that comes first is none.
 */
export function priceOf(list: PriceList, code: string, route: CourseRoute): number | undefined {
  const ofCode = list.items.filter((item) => item.code === code)
  const found = ofCode.find((item) => item.route === route) ?? ofCode.find((item) => item.route === 'any')
  return found && isPrice(found) ? found.cents : undefined
}
