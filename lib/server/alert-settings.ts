import type { Fallback, OnCall } from '@/lib/documents/alert'
import { text } from '@/lib/forms/field'
import { read } from '@/lib/forms/schema'
import { may } from './access'
import { recordAudit } from './audit'
import { now } from './clock'
import { database } from './database'
import { environment } from './environment'
import type { ClinicProfile } from './generated/client'
import { isMailAddress } from './mail/address'
import { reachesPeople } from './mail/transport'
import { clinicProfile } from './profile'
import type { Problems, Typed } from './profile-form'
import { by, CHANGED, clinic, profileVersion, type Saved } from './settings'
import type { StaffMember } from './staff-sessions'

/** Who is told when nobody takes an alert in time, and what "in time" is. */
export type AlertSettings = Pick<ClinicProfile, 'fallbackName' | 'fallbackPhone' | 'fallbackEmail' | 'emergentMinutes' | 'sameDayMinutes'>

/** The longest that an alert may wait, in minutes: four hours, a day. */
const MINUTES_AT_MOST = { emergentMinutes: 240, sameDayMinutes: 1_440 } as const
const LONGEST_NAME = 120

const textOf = (typed: Typed, name: string): string => (typed[name] ?? '').normalize('NFC').trim()

/** Reads the form: a person with name, number and address, or nobody at all; and whole minutes. */
export function readAlertSettings(typed: Typed): { readonly fields: AlertSettings } | { readonly problems: Problems } {
  const problems: Record<string, string> = {}
  const [fallbackName, number, fallbackEmail] = [textOf(typed, 'fallbackName'), textOf(typed, 'fallbackPhone'), textOf(typed, 'fallbackEmail')]
  const isNobody = fallbackName === '' && number === '' && fallbackEmail === ''
  if (!isNobody && fallbackName === '') problems.fallbackName = 'Enter who is told.'
  if (fallbackName.length > LONGEST_NAME) problems.fallbackName = `Use ${LONGEST_NAME} characters or fewer.`
  if (!isNobody && !isMailAddress(fallbackEmail)) problems.fallbackEmail = 'Enter one e-mail address, such as name@clinic.example.'
  const minutes = (name: keyof typeof MINUTES_AT_MOST): number => {
    const said = textOf(typed, name)
    const count = /^\d{1,4}$/.test(said) ? Number(said) : Number.NaN
    if (!(count <= MINUTES_AT_MOST[name])) problems[name] = `Enter a whole number of minutes from 0 to ${MINUTES_AT_MOST[name].toLocaleString('en-US')}.`
    return count
  }
  const fallbackPhone = isNobody ? '' : phoneIn(number, problems)
  const fields = { fallbackName, fallbackPhone, fallbackEmail, emergentMinutes: minutes('emergentMinutes'), sameDayMinutes: minutes('sameDayMinutes') }
  return Object.keys(problems).length > 0 ? { problems } : { fields }
}

function phoneIn(typed: string, problems: Record<string, string>): string {
  const said = typed === '' ? undefined : read(text({ label: 'fallbackPhone', format: 'phone' }), typed)
  if (said && 'value' in said) return String(said.value)
  problems.fallbackPhone = said?.problems[0]?.problem ?? 'Enter a number that is answered day and night.'
  return ''
}

/** Changes them, when nobody else changed the clinic's profile since `version`. Alerts that wait already keep their time. */
export async function changeAlertSettings(staff: StaffMember, typed: Typed): Promise<Saved> {
  if (!may(staff.role, 'profile.write')) return 'not-found'
  const wanted = readAlertSettings(typed)
  if ('problems' in wanted) return wanted
  return database().$transaction(async (transaction): Promise<Saved> => {
    // Held: of two at once the second sees what the first saved.
    await transaction.$queryRaw`SELECT id FROM clinic_profile WHERE id = 1 FOR UPDATE`
    const before = await clinicProfile(transaction)
    const version = profileVersion(before)
    if (typed.version !== String(version)) return { problems: {}, message: CHANGED, version }
    const fields = Object.entries(wanted.fields).flatMap(([name, value]) => (before[name as keyof AlertSettings] === value ? [] : [name]))
    await transaction.clinicProfile.update({ where: { id: 1 }, data: { ...wanted.fields, updatedAt: now() } })
    await recordAudit(transaction, { actor: by(staff), action: 'alert-settings.changed', object: clinic, detail: { fields } })
    return 'done'
  })
}

/** Whom staff can call when nobody takes an alert, and whether a letter reaches them; undefined while nobody is set. */
export const fallbackOf = ({ fallbackName, fallbackPhone }: Pick<ClinicProfile, 'fallbackName' | 'fallbackPhone'>): Fallback | undefined =>
  fallbackName === '' ? undefined : { name: fallbackName, phone: fallbackPhone, told: howTold() }

/** Who is on call, as the clinic's profile says; undefined while nobody is named. */
export const onCallOf = ({ onCallName, onCallPhone }: Pick<ClinicProfile, 'onCallName' | 'onCallPhone'>): OnCall | undefined =>
  onCallName || onCallPhone ? { name: onCallName, phone: onCallPhone } : undefined

const howTold = (): Fallback['told'] => (environment().mail ? 'by-mail' : reachesPeople() ? 'as-file' : 'by-call')
