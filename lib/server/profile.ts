import type { Database, Transaction } from './database'
import { database } from './database'
import type { ClinicProfile } from './generated/client'

export type { ClinicProfile }

/** What a person may change of the clinic's profile. */
export type ProfileFields = Pick<ClinicProfile, 'name' | 'phone' | 'address' | 'hours' | 'timeZone' | 'state' | 'onCallName' | 'onCallPhone' | 'medicareContractor'>

/** A list of prices, in whole cents of a US dollar. `effectiveFrom` is YYYY-MM-DD. */
export type Fees = {
  readonly effectiveFrom: string
  readonly note: string
  readonly items: readonly { readonly code: string; readonly label: string; readonly cents: number }[]
}

/** The clinic's profile. It always exists; it is not set up yet while `setUpAt` is null. */
export function clinicProfile(from: Database | Transaction = database()): Promise<ClinicProfile> {
  return from.clinicProfile.findUniqueOrThrow({ where: { id: 1 } })
}

/** Changes the profile; the first change sets it up. */
export async function saveClinicProfile(transaction: Transaction, fields: ProfileFields, at: Date): Promise<void> {
  const { setUpAt } = await clinicProfile(transaction)
  await transaction.clinicProfile.update({ where: { id: 1 }, data: { ...fields, setUpAt: setUpAt ?? at } })
}

/** The prices that hold on a day (YYYY-MM-DD): the newest list that began by then; undefined before the first. */
export async function feesOn(day: string, from: Database | Transaction = database()): Promise<Fees | undefined> {
  const schedule = await from.feeSchedule.findFirst({
    where: { effectiveFrom: { lte: dateOf(day) } },
    orderBy: [{ effectiveFrom: 'desc' }, { createdAt: 'desc' }],
    include: { items: { orderBy: { code: 'asc' }, select: { code: true, label: true, cents: true } } },
  })
  if (!schedule) return undefined
  return {
    effectiveFrom: schedule.effectiveFrom.toISOString().slice(0, 10),
    note: schedule.note,
    items: schedule.items,
  }
}

/** Adds a list of prices. Earlier lists stay as they are, so that an old estimate can be explained. */
export async function addFees(transaction: Transaction, fees: Fees): Promise<void> {
  const { effectiveFrom, note, items } = fees
  const rows = items.map(({ code, label, cents }) => ({ code, label, cents }))
  await transaction.feeSchedule.create({
    data: { effectiveFrom: dateOf(effectiveFrom), note, items: { create: rows } },
  })
}

/** The database keeps days without a time; Prisma hands them over as midnight UTC. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
