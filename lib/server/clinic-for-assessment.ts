import type { Clinic } from '@/lib/assess/assessment'
import type { Day } from '@/lib/rules/day'
import type { Transaction } from './database'
import { clinicProfile, feesOn } from './profile'

/** What the clinic has entered that an assessment of this day needs: its prices then, and its Medicare contractor. */
export async function clinicOn(day: Day, from: Transaction): Promise<Clinic> {
  const { medicareContractor } = await clinicProfile(from)
  const fees = await feesOn(day, from)
  const cents = Object.fromEntries((fees?.items ?? []).map((item) => [item.code, item.cents]))
  return { medicareContractor, ...(fees && { feeSchedule: { validFrom: fees.effectiveFrom, cents } }) }
}
