import type { Device } from '@/lib/assess/assessment'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { now } from './clock'
import { type Database, database, type Transaction } from './database'
import type { Problems, Typed } from './profile-form'
import { by, type Saved } from './settings'
import type { StaffMember } from './staff-sessions'

type Label = Device['labelledFor'][number]

/** What a device may be cleared for, with the age its label begins at. A clearance belongs to a device, never to TMS as such. */
export const DEVICE_LABELS: Readonly<Record<Label, string>> = {
  'adult-depression': 'Depression in adults',
  'adolescent-depression': 'Depression in adolescents (from 15), as an addition to medicine',
  'anxious-depression': 'Depression with anxiety in adults',
  ocd: 'Obsessive-compulsive disorder',
  smoking: 'Quitting smoking',
  migraine: 'Migraine (a hand-held device)',
}
const LABELS = Object.keys(DEVICE_LABELS) as readonly Label[]
/** Said on purpose, so that an untouched form is not read as a device without a label. */
export const NO_LABEL = 'none'

/** A device as the settings show it. */
export type ListedDevice = {
  readonly id: string
  readonly name: string
  readonly labels: readonly string[]
  readonly addedAt: Date
  readonly retiredAt: Date | undefined
}

/** Every device that was ever listed: those in use first, the newest last. */
export async function listedDevices(): Promise<readonly ListedDevice[]> {
  const rows = await database().clinicDevice.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: 500 })
  const seen = rows.map(({ id, name, labelledFor, createdAt, retiredAt }) => ({
    id,
    name,
    labels: LABELS.filter((label) => labelledFor.includes(label)).map((label) => DEVICE_LABELS[label]),
    addedAt: createdAt,
    retiredAt: retiredAt ?? undefined,
  }))
  return [...seen.filter(({ retiredAt }) => !retiredAt), ...seen.filter(({ retiredAt }) => retiredAt)]
}

/** The devices in use, as the rules read them; undefined while none was ever listed, so that nothing is concluded from silence. */
export async function devicesInUse(from: Database | Transaction): Promise<readonly Device[] | undefined> {
  const rows = await from.clinicDevice.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { name: true, labelledFor: true, retiredAt: true } })
  if (rows.length === 0) return undefined
  return rows.filter(({ retiredAt }) => !retiredAt).map(({ name, labelledFor }) => ({ name, labelledFor: LABELS.filter((label) => labelledFor.includes(label)) }))
}

function readDeviceForm(typed: Typed): { readonly device: Device } | { readonly problems: Problems } {
  const name = (typed.name ?? '').normalize('NFC').trim().replace(/\s+/g, ' ')
  const labelledFor = LABELS.filter((label) => typed[`labels-${label}`] === 'yes')
  const isUnlabelled = typed[`labels-${NO_LABEL}`] === 'yes'
  const problems = {
    ...(name === '' && { name: 'Enter the name of the device, as it stands on it.' }),
    ...(name.length > 120 && { name: 'Use 120 characters or fewer.' }),
    ...(labelledFor.length === 0 && !isUnlabelled && { labels: 'Choose what its label is for, or say that it is for none of these.' }),
    ...(labelledFor.length > 0 && isUnlabelled && { labels: 'Choose either what its label is for, or that it is for none of these.' }),
  }
  return Object.keys(problems).length > 0 ? { problems } : { device: { name, labelledFor } }
}

const LISTED: Saved = { problems: { name: 'A device of this name is in use already. Retire that one first, or give this one a name that tells them apart.' } }

/** Adds a device of the clinic. Two in use never have the same name. */
export async function addDevice(staff: StaffMember, typed: Typed): Promise<Saved> {
  if (!may(staff.role, 'device.write')) return 'not-found'
  const read = readDeviceForm(typed)
  if ('problems' in read) return read
  const { name, labelledFor } = read.device
  return database().$transaction(async (transaction) => {
    // One after the other: of two that are sent at once, the second sees the first.
    await transaction.$queryRaw`SELECT id FROM clinic_profile WHERE id = 1 FOR UPDATE`
    if ((await transaction.clinicDevice.count({ where: { retiredAt: null, name: { equals: name, mode: 'insensitive' } } })) > 0) return LISTED
    const { id } = await transaction.clinicDevice.create({ data: { name, labelledFor: [...labelledFor] } })
    await recordAudit(transaction, { actor: by(staff), action: 'device.added', object: { type: 'device', id }, detail: { labels: labelledFor } })
    return 'done'
  })
}

/** Takes a device out of use. It is never deleted: what was judged while it was in use stays explainable. */
export async function retireDevice(staff: StaffMember, id: string): Promise<boolean> {
  if (!may(staff.role, 'device.write') || !isRecordId(id)) return false
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.clinicDevice.updateMany({ where: { id, retiredAt: null }, data: { retiredAt: now() } })
    if (count > 0) await recordAudit(transaction, { actor: by(staff), action: 'device.retired', object: { type: 'device', id } })
    return count > 0
  })
}
