import { recordAudit } from './audit'
import { now, todayAtClinic } from './clock'
import { database } from './database'
import { readFeeForm } from './fee-form'
import { addFees, clinicProfile, type FeeRoute, type Fees, saveClinicProfile } from './profile'
import { type Problems, readProfileForm, type Typed } from './profile-form'
import type { StaffMember } from './staff-sessions'

/** Done, or what is wrong, by the name of the field. */
export type Saved = 'done' | { readonly problems: Problems }
export const by = (staff: StaffMember) => ({ kind: 'staff', id: staff.id }) as const
export const clinic = { type: 'clinic', id: '1' } as const

/** Changes the clinic's profile. The audit row names the fields that changed. */
export async function changeProfile(staff: StaffMember, typed: Typed): Promise<Saved> {
  const before = await clinicProfile()
  const read = readProfileForm(typed, before)
  if ('problems' in read) return read
  const fields = Object.entries(read.fields).flatMap(([name, value]) => (before[name as keyof typeof before] === value ? [] : [name]))
  await database().$transaction(async (transaction) => {
    await saveClinicProfile(transaction, read.fields, now())
    await recordAudit(transaction, { actor: by(staff), action: 'profile.changed', object: clinic, detail: { fields } })
  })
  return 'done'
}

/** Adds a list of prices that holds from a day on. Earlier lists stay. */
export async function addPrices(staff: StaffMember, typed: Typed): Promise<Saved> {
  const { timeZone } = await clinicProfile()
  const read = readFeeForm(typed, todayAtClinic(timeZone))
  if ('problems' in read) return read
  await database().$transaction(async (transaction) => {
    await addFees(transaction, read.fees)
    await recordAudit(transaction, { actor: by(staff), action: 'fees.added', object: clinic, detail: { from: read.fees.effectiveFrom } })
  })
  return 'done'
}

/** The lists of prices, newest first: what holds, what will hold, and what held. */
export async function priceLists(): Promise<readonly (Fees & { readonly id: string })[]> {
  const rows = await database().feeSchedule.findMany({
    orderBy: [{ effectiveFrom: 'desc' }, { createdAt: 'desc' }],
    take: 20,
    include: { items: { orderBy: [{ code: 'asc' }, { route: 'asc' }], select: { code: true, route: true, label: true, cents: true } } },
  })
  return rows.map(({ id, effectiveFrom, note, items }) => ({
    id,
    effectiveFrom: effectiveFrom.toISOString().slice(0, 10),
    note,
    items: items.map((item) => ({ ...item, route: item.route as FeeRoute })),
  }))
}
