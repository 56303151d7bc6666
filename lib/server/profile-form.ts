import { text } from '@/lib/forms/field'
import { read } from '@/lib/forms/schema'
import { payers } from '@/lib/knowledge/payers'
import { states } from '@/lib/steps/states'
import { readEin, readNpi } from './identifiers'
import type { LaterFields, ProfileFields } from './profile'

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

const textOf = (typed: Typed, name: string): string => (typed[name] ?? '').normalize('NFC').trim()

/** What every page rests on: the crisis panel, the letters, the clocks. */
function readNeeded(typed: Typed, problems: Record<string, string>): Omit<ProfileFields, keyof LaterFields> {
  const wanted = (name: string): string => {
    const value = textOf(typed, name)
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
  return {
    name: wanted('name'),
    phone: phone('phone'),
    address: wanted('address'),
    hours: wanted('hours'),
    timeZone: oneOf('timeZone', TIME_ZONES, 'Choose a time zone.'),
    state: oneOf('state', stateNames, 'Choose a state.'),
    onCallName: wanted('onCallName'),
    onCallPhone: phone('onCallPhone'),
  }
}

/** Medicare's contractors, by the id of the payer that each is recorded as. */
export const CONTRACTORS: Readonly<Record<string, string>> = Object.fromEntries(payers.filter(({ kind }) => kind === 'medicare').map(({ id, name }) => [id, name]))

const RECHECK_AT_MOST_DAYS = 3_650

/** What may wait until the first estimate or request to a payer. A field that the form does not have stays as it is. */
function readLater(typed: Typed, kept: LaterFields, problems: Record<string, string>): LaterFields {
  const limited = (name: 'legalName' | 'treatmentAddress' | 'rightsContact' | 'hoursInSpanish', most: number): string => {
    const value = textOf(typed, name)
    if (value.length > most) problems[name] = `Use ${most} characters or fewer.`
    return typed[name] === undefined ? kept[name] : value
  }
  const number = (name: 'npi' | 'tin', said: ReturnType<typeof readNpi>): string => {
    if (textOf(typed, name) === '') return typed[name] === undefined ? kept[name] : ''
    if ('problem' in said) problems[name] = said.problem
    return 'value' in said ? said.value : ''
  }
  const contractor = typed.medicareContractor ?? kept.medicareContractor
  if (!Object.hasOwn(CONTRACTORS, contractor)) problems.medicareContractor = 'Choose a Medicare contractor.'
  const days = typed.recheckAfterDays === undefined ? kept.recheckAfterDays : wholeDays(textOf(typed, 'recheckAfterDays'))
  if (days === undefined) problems.recheckAfterDays = `Enter a whole number of days from 1 to ${RECHECK_AT_MOST_DAYS.toLocaleString('en-US')}, such as 180.`
  return {
    legalName: limited('legalName', 160),
    npi: number('npi', readNpi(typed.npi ?? '')),
    tin: number('tin', readEin(typed.tin ?? '')),
    treatmentAddress: limited('treatmentAddress', 300),
    rightsContact: limited('rightsContact', 160),
    hoursInSpanish: limited('hoursInSpanish', 300),
    medicareContractor: contractor,
    recheckAfterDays: days ?? kept.recheckAfterDays,
  }
}

const wholeDays = (typed: string): number | undefined =>
  /^[0-9]{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= RECHECK_AT_MOST_DAYS ? Number(typed) : undefined

/** Reads the profile's form. The first part is needed; what papers and payers ask for besides may still be empty, but not wrong. */
export function readProfileForm(typed: Typed, kept: LaterFields): { readonly fields: ProfileFields } | { readonly problems: Problems } {
  const problems: Record<string, string> = {}
  const fields = { ...readNeeded(typed, problems), ...readLater(typed, kept, problems) }
  return Object.keys(problems).length > 0 ? { problems } : { fields }
}

/** Where a clinic may be: what patients are offered, without "elsewhere". */
export const stateNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(states)
    .filter(([code]) => /^[A-Z]{2}$/.test(code))
    .map(([code, name]) => [code, String(name)]),
)
