import { text } from '@/lib/forms/field'
import { read } from '@/lib/forms/schema'
import { states } from '@/lib/steps/states'
import type { ProfileFields } from './profile'

/** A form's fields as they were typed. */
export type Typed = Readonly<Record<string, string>>
/** What is wrong, by the name of the field. */
export type Problems = Readonly<Record<string, string>>

/** The time zones a clinic in the United States may keep. */
export const TIME_ZONES = {
  'America/New_York': 'Eastern',
  'America/Chicago': 'Central',
  'America/Denver': 'Mountain',
  'America/Phoenix': 'Mountain, Arizona (no daylight saving)',
  'America/Los_Angeles': 'Pacific',
  'America/Anchorage': 'Alaska',
  'Pacific/Honolulu': 'Hawaii',
  'America/Puerto_Rico': 'Atlantic, Puerto Rico',
} as const

const LONGEST: Readonly<Record<string, number>> = { name: 120, address: 300, hours: 300, onCallName: 120 }
const WANTED: Readonly<Record<string, string>> = {
  name: 'Enter the name of the clinic.',
  phone: 'Enter the clinic’s phone number.',
  address: 'Enter the address of the clinic.',
  hours: 'Enter the opening hours, such as “Mon–Fri 8–17”.',
  onCallName: 'Enter who answers an alert.',
  onCallPhone: 'Enter the number of whoever answers an alert.',
}

/** Reads the profile's form. Every field is needed: the crisis panel, the letters and the clocks rest on it. */
export function readProfileForm(typed: Typed, kept: Pick<ProfileFields, 'medicareContractor'>): { readonly fields: ProfileFields } | { readonly problems: Problems } {
  const problems: Record<string, string> = {}
  const wanted = (name: string): string => {
    const value = (typed[name] ?? '').normalize('NFC').trim()
    if (value === '') problems[name] = WANTED[name] ?? 'Enter this.'
    else if (value.length > (LONGEST[name] ?? 120)) problems[name] = `Use ${LONGEST[name] ?? 120} characters or fewer.`
    return value
  }
  const phone = (name: string): string => {
    if (wanted(name) === '') return ''
    const said = read(text({ label: name, format: 'phone' }), typed[name])
    if ('value' in said) return String(said.value)
    problems[name] = said.problems[0]?.problem ?? ''
    return ''
  }
  const oneOf = (name: string, list: object, problem: string): string => {
    const value = typed[name] ?? ''
    if (!Object.hasOwn(list, value)) problems[name] = problem
    return value
  }
  const fields: ProfileFields = {
    name: wanted('name'),
    phone: phone('phone'),
    address: wanted('address'),
    hours: wanted('hours'),
    timeZone: oneOf('timeZone', TIME_ZONES, 'Choose a time zone.'),
    state: oneOf('state', stateNames, 'Choose a state.'),
    onCallName: wanted('onCallName'),
    onCallPhone: phone('onCallPhone'),
    medicareContractor: kept.medicareContractor,
  }
  return Object.keys(problems).length > 0 ? { problems } : { fields }
}

/** Where a clinic may be: what patients are offered, without "elsewhere". */
export const stateNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(states)
    .filter(([code]) => /^[A-Z]{2}$/.test(code))
    .map(([code, name]) => [code, String(name)]),
)
