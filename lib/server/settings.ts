import { may } from './access'
import { recordAudit } from './audit'
import { now, todayAtClinic } from './clock'
import { database } from './database'
import { readFeeForm } from './fee-form'
import { addFees, clinicProfile, type FeeRoute, type Fees, saveClinicProfile } from './profile'
import { type Problems, readProfileForm, type Typed } from './profile-form'
import type { StaffMember } from './staff-sessions'
import { dayIn } from './stored-day'

/** Done; not for this role; or what is wrong, by the name of the field, with words on the whole and the version that stands now. */
export type Saved =
  | 'done'
  | 'not-found'
  | { readonly problems: Problems; readonly message?: { readonly heading: string; readonly text: string }; readonly version?: number }
export const by = (staff: StaffMember) => ({ kind: 'staff', id: staff.id }) as const
export const clinic = { type: 'clinic', id: '1' } as const

/** What says which state of the profile a form was drawn from. */
export const profileVersion = ({ updatedAt }: { readonly updatedAt: Date }): number => updatedAt.getTime()

export const CHANGED = {
  heading: 'Not saved: somebody changed the profile meanwhile',
  text: 'What you typed still stands here, and takes the place of theirs when you send it again. Look at the profile in another tab first.',
}

/**
 * Changes the clinic's profile. `version` is that of the profile as it was read: when somebody was first, nothing is saved
 * and the words stay. The audit row names the fields that changed.
 */
export async function changeProfile(staff: StaffMember, typed: Typed): Promise<Saved> {
  if (!may(staff.role, 'profile.write')) return 'not-found'
  return database().$transaction(async (transaction): Promise<Saved> => {
    // Held: of two at once the second sees what the first saved.
    await transaction.$queryRaw`SELECT id FROM clinic_profile WHERE id = 1 FOR UPDATE`
    const before = await clinicProfile(transaction)
    const read = readProfileForm(typed, before)
    if ('problems' in read) return read
    const version = profileVersion(before)
    if (typed.version !== String(version)) return { problems: {}, message: CHANGED, version }
    const fields = Object.entries(read.fields).flatMap(([name, value]) => (before[name as keyof typeof before] === value ? [] : [name]))
    await saveClinicProfile(transaction, read.fields, now())
    await recordAudit(transaction, { actor: by(staff), action: 'profile.changed', object: clinic, detail: { fields } })
    return 'done'
  })
}

/** Adds a list of prices that holds from a day on. Earlier lists stay. */
export async function addPrices(staff: StaffMember, typed: Typed): Promise<Saved> {
  if (!may(staff.role, 'fees.write')) return 'not-found'
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
    effectiveFrom: dayIn(effectiveFrom),
    note,
    items: items.map((item) => ({ ...item, route: item.route as FeeRoute })),
  }))
}
