import type { FormField } from '@/components/clinic/form-field'
import { SERVICES } from '@/lib/server/fee-form'
import { PASSWORD_LENGTH } from '@/lib/server/password-rules'
import { stateNames, TIME_ZONES } from '@/lib/server/profile-form'

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

/** The clinic's own prices. */
export const FEE_FIELDS: readonly FormField[] = Object.entries(SERVICES).map(([code, label]) => ({
  name: `fee-${code}`,
  label: `${code} – ${label}`,
  hint: 'US dollars, what a patient without insurance pays.',
  kind: 'money',
  most: 20,
  width: 'narrow',
}))

export const PASSWORD_HINT = `At least ${PASSWORD_LENGTH.least} characters. Four or five unrelated words are easy to remember and hard to guess.`
