import type { FormField } from '@/components/clinic/form-field'
import type { AlertSettings } from '@/lib/server/alert-settings'

/** Who is told when nobody takes an alert in time, and what "in time" is. */
export const ALERT_FIELDS: readonly (FormField & { readonly name: keyof AlertSettings })[] = [
  {
    name: 'fallbackName',
    label: 'Fallback person: name',
    hint: 'Somebody outside the front desk who can always be reached, such as whoever is on call.',
    most: 120,
    autoComplete: 'off',
    part: 'When nobody takes an alert in time',
  },
  { name: 'fallbackPhone', label: 'Fallback person: phone', hint: 'Shown to staff beside an alert that is over its time.', kind: 'tel', most: 40, autoComplete: 'off' },
  {
    name: 'fallbackEmail',
    label: 'Fallback person: e-mail',
    hint: 'One address that is read day and night. The letter says that an alert waits and where to sign in, and nothing about the person.',
    kind: 'email',
    most: 254,
    autoComplete: 'off',
  },
  {
    name: 'emergentMinutes',
    label: 'EMERGENT: minutes until it is over',
    hint: '0 tells the fallback person at once.',
    kind: 'digits',
    most: 4,
    width: 'narrow',
    part: 'How soon an alert is taken',
  },
  {
    name: 'sameDayMinutes',
    label: 'SAME-DAY: minutes until it is over',
    hint: 'Day and night: the clock does not stop when the clinic closes.',
    kind: 'digits',
    most: 4,
    width: 'narrow',
  },
]
