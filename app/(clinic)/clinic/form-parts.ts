import type { FormField } from '@/components/clinic/form-field'
import { DEVICE_LABELS, NO_LABEL } from '@/lib/server/devices'
import { feeField, OWN_PRICES, SERVICES } from '@/lib/server/fee-form'
import { PASSWORD_LENGTH } from '@/lib/server/password-rules'
import { CONTRACTORS, stateNames, TIME_ZONES } from '@/lib/server/profile-form'

const optionsOf = (list: Readonly<Record<string, string>>) => Object.entries(list).map(([value, label]) => ({ value, label }))

/** The clinic's profile as a form: each field says what rests on it. */
export const PROFILE_FIELDS: readonly FormField[] = [
  { name: 'name', label: 'Name of the clinic', hint: 'Patients see it on every page.', autoComplete: 'organization', most: 120 },
  { name: 'phone', label: 'Phone', hint: 'Patients call it when something does not work.', kind: 'tel', autoComplete: 'tel', most: 40 },
  { name: 'address', label: 'Address', kind: 'long', rows: 2, autoComplete: 'street-address', most: 300 },
  { name: 'hours', label: 'Opening hours', hint: 'Such as “Monday to Friday, 9 am to 5 pm”.', kind: 'long', rows: 2, most: 300 },
  { name: 'state', label: 'State', kind: 'choice', options: optionsOf(stateNames) },
  { name: 'timeZone', label: 'Time zone', hint: 'Days and legal clocks are counted in it.', kind: 'choice', options: optionsOf(TIME_ZONES) },
  { name: 'onCallName', label: 'On call: name', hint: 'Who answers when an intake suggests danger.', most: 120 },
  { name: 'onCallPhone', label: 'On call: phone', kind: 'tel', most: 40 },
]

/** What pages in Spanish, estimates and requests to payers carry, and how payers are kept up with. It may wait until it is needed. */
export const LATER_FIELDS: readonly FormField[] = [
  {
    name: 'hoursInSpanish',
    label: 'Opening hours, in Spanish',
    hint: 'Such as “de lunes a viernes, de 9 a. m. a 5 p. m.”. Without them pages in Spanish say the hours in English.',
    kind: 'long',
    rows: 2,
    most: 300,
    part: 'On pages in Spanish',
  },
  {
    name: 'legalName',
    label: 'Legal name',
    hint: 'The name the clinic bills under, even where it is the one above.',
    most: 160,
    part: 'On estimates and requests',
  },
  { name: 'npi', label: 'NPI', hint: 'National Provider Identifier: 10 digits.', kind: 'digits', most: 20, width: 'narrow' },
  { name: 'tin', label: 'EIN', hint: 'Employer identification number, such as 12-3456789. Never a Social Security number.', most: 20, width: 'narrow' },
  { name: 'treatmentAddress', label: 'Where treatment takes place', hint: 'Only when that is not the address above.', kind: 'long', rows: 2, most: 300 },
  {
    name: 'medicareContractor',
    label: 'Medicare contractor',
    hint: 'Its local policy is what Original Medicare asks for in the clinic’s state. In Florida it is First Coast.',
    kind: 'choice',
    options: optionsOf(CONTRACTORS),
    part: 'Payers',
  },
  {
    name: 'recheckAfterDays',
    label: 'Re-check a payer’s criteria after so many days',
    hint: 'Older checks no longer count: results then say that the criteria need re-checking.',
    kind: 'digits',
    most: 5,
    width: 'narrow',
  },
  {
    name: 'rightsContact',
    label: 'Contact for privacy and rights',
    hint: 'Who answers questions and complaints, such as “Privacy and civil rights coordinator”. The notices name them; without one they name the clinic.',
    most: 160,
    part: 'In the notices',
  },
]

const priceField = (code: string, label: string, route: Parameters<typeof feeField>[1], hint: string): FormField => ({
  name: feeField(code, route),
  label: `${code} – ${label}`,
  hint,
  kind: 'money',
  most: 20,
  width: 'narrow',
})

/** The clinic's own prices, for any course. */
export const FEE_FIELDS: readonly FormField[] = Object.entries(SERVICES).map(([code, label]) =>
  priceField(
    code,
    label,
    'any',
    `US dollars, what a patient without insurance pays. ${code === '90869' ? 'Leave it empty if it has no price.' : 'If nothing, write “no charge”.'}`,
  ),
)

/** Prices that one route has of its own. */
export const OWN_FEE_FIELDS = (Object.keys(OWN_PRICES) as (keyof typeof OWN_PRICES)[]).map((route) => ({
  summary: `Own prices for ${route}`,
  hint: `Fill in only what costs something else in a course for ${route}. Whatever is left empty has the price above.`,
  fields: Object.entries(SERVICES).map(([code, label]) => priceField(code, label, route, 'US dollars. Empty: the price above.')),
}))

/** A device of the clinic. */
export const DEVICE_FIELDS: readonly FormField[] = [
  { name: 'name', label: 'Name of the device', hint: 'As it stands on it, and which one where there are several.', most: 120, autoComplete: 'off' },
  {
    name: 'labels',
    label: 'What its label says it is for',
    hint: 'Look at the device’s own label or clearance letter, not at TMS in general.',
    kind: 'several',
    options: [...optionsOf(DEVICE_LABELS), { value: NO_LABEL, label: 'None of these' }],
  },
]

/** A check of a payer's criteria. `canMatch`: something usable is recorded of the payer. */
export const checkFields = (canMatch: boolean): readonly FormField[] => [
  { name: 'verifiedOn', label: 'Day you looked at the payer’s own criteria', kind: 'date', width: 'narrow' },
  {
    name: 'outcome',
    label: 'What you found',
    kind: 'choice',
    options: [
      { value: '', label: 'Choose' },
      ...(canMatch ? [{ value: 'matches', label: 'Matches: the payer asks for what is recorded here' }] : []),
      { value: 'differs', label: canMatch ? 'Differs: the payer asks for something else' : 'The payer’s criteria are not the ones recorded here' },
    ],
  },
  {
    name: 'note',
    label: 'Note',
    hint: 'Where you looked or whom you called, and what differs. Never anything about a patient.',
    kind: 'long',
    rows: 4,
    most: 1_000,
  },
]

export const PASSWORD_HINT = `At least ${PASSWORD_LENGTH.least} characters. Four or five unrelated words are easy to remember and hard to guess.`
