import type { Day } from '@/lib/rules/day'
import type { CourseRoute } from './course'

/** The clinic's prices that hold from a day on, in whole US cents. A code may have one price for all routes and others by route. */
export type PriceList = {
  readonly id?: string
  readonly validFrom: Day
  readonly items: readonly { readonly code: string; readonly route: 'any' | CourseRoute; readonly cents: number }[]
}

/** The price of one visit: the route's own first, else the one that holds for any; `undefined` when there is none. */
export function priceOf(list: PriceList, code: string, route: CourseRoute): number | undefined {
  const ofCode = list.items.filter((item) => item.code === code)
  return (ofCode.find((item) => item.route === route) ?? ofCode.find((item) => item.route === 'any'))?.cents
}
