import type { CourseRoute } from '@/lib/cost/course'
import type { Database, Transaction } from './database'
import { database } from './database'
import type { ClinicProfile } from './generated/client'
import { dateOf } from './stored-day'

export type { ClinicProfile }

/** What of the profile no page waits for: it stays as it is where a form does not ask for it. */
export type LaterFields = Pick<
  ClinicProfile,
  'legalName' | 'npi' | 'tin' | 'treatmentAddress' | 'medicareContractor' | 'recheckAfterDays' | 'rightsContact' | 'hoursInSpanish'
>
/** What a person may change of the clinic's profile. */
export type ProfileFields = Pick<ClinicProfile, 'name' | 'phone' | 'address' | 'hours' | 'timeZone' | 'state' | 'onCallName' | 'onCallPhone'> & LaterFields

/** What a price is for: any course, or one route that has a price of its own. */
export type FeeRoute = 'any' | CourseRoute

/** A list of prices, in whole cents of a US dollar. `effectiveFrom` is YYYY-MM-DD. */
export type Fees = {
  readonly effectiveFrom: string
  readonly note: string
  readonly items: readonly { readonly code: string; readonly route: FeeRoute; readonly label: string; readonly cents: number }[]
}

/** The clinic's profile. It always exists; it is not set up yet while `setUpAt` is null. */
export function clinicProfile(from: Database | Transaction = database()): Promise<ClinicProfile> {
  return from.clinicProfile.findUniqueOrThrow({ where: { id: 1 } })
}

/** Changes the profile; the first change sets it up. */
export async function saveClinicProfile(transaction: Transaction, fields: Partial<ProfileFields>, at: Date): Promise<void> {
  const { setUpAt } = await clinicProfile(transaction)
  await transaction.clinicProfile.update({ where: { id: 1 }, data: { ...fields, setUpAt: setUpAt ?? at } })
}

/** Adds a list of prices. Earlier lists stay as they are, so that an old estimate can be explained. */
export async function addFees(transaction: Transaction, fees: Fees): Promise<void> {
  const { effectiveFrom, note, items } = fees
  const rows = items.map(({ code, route, label, cents }) => ({ code, route, label, cents }))
  await transaction.feeSchedule.create({
    data: { effectiveFrom: dateOf(effectiveFrom), note, items: { create: rows } },
  })
}
