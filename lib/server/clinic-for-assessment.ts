import type { Clinic } from '@/lib/assess/assessment'
import { isPrice, type PriceList } from '@/lib/cost/prices'
import type { Day } from '@/lib/rules/day'
import type { Transaction } from './database'
import { devicesInUse } from './devices'
import { priceListOn } from './money-facts'
import { payerVerification } from './payer-checks'
import { clinicProfile } from './profile'

/** A list of prices as the rules read it: by code for any route, and by route where it has prices of its own. */
function feeScheduleOf({ validFrom, items }: PriceList): NonNullable<Clinic['feeSchedule']> {
  const centsOf = (route: PriceList['items'][number]['route']) =>
    Object.fromEntries(items.flatMap((item) => (item.route === route && isPrice(item) ? [[item.code, item.cents]] : [])))
  const own = { depression: centsOf('depression'), pain: centsOf('pain'), anxiety: centsOf('anxiety') }
  return { validFrom, cents: centsOf('any'), own: Object.fromEntries(Object.entries(own).filter(([, cents]) => Object.keys(cents).length > 0)) }
}

/** What the clinic has entered that an assessment of this day needs: its prices then; its devices, checks of payers and contractor as they stand. */
export async function clinicOn(day: Day, from: Transaction): Promise<Clinic> {
  // One after the other: a transaction has one connection.
  const { medicareContractor, recheckAfterDays, timeZone } = await clinicProfile(from)
  const prices = await priceListOn(day, from)
  const devices = await devicesInUse(from)
  return {
    medicareContractor,
    recheckAfterDays,
    payerVerification: await payerVerification(from, timeZone),
    ...(prices && { feeSchedule: feeScheduleOf(prices) }),
    ...(devices && { devices }),
  }
}
