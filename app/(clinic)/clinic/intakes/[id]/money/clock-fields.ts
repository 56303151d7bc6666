import type { FormField } from '@/components/clinic/form-field'
import type { CourseRoute } from '@/lib/cost/course'
import { END_WORDS } from './clock-words'

export const ASKED_FIELDS: readonly FormField[] = [
  { name: 'on', label: 'Day the person asked', hint: 'Any question about cost counts, by phone too.', kind: 'date', width: 'narrow' },
]

export const SCHEDULED_FIELDS: readonly FormField[] = [
  { name: 'on', label: 'Day it was arranged', kind: 'date', width: 'narrow' },
  { name: 'visitOn', label: 'Day of the visit', hint: 'How soon the estimate is due depends on it.', kind: 'date', width: 'narrow' },
]

/** What a course is for, in words. */
export const ROUTE_WORDS: Readonly<Record<CourseRoute, string>> = { depression: 'Treatment for depression', pain: 'Treatment for pain', anxiety: 'Treatment for anxiety' }

/** What a visit is for, and who pays: the law’s clock is for somebody who pays themselves. Without a choice the route stands hidden in the form. */
export const visitFields = (routes: readonly CourseRoute[]): readonly FormField[] => [
  ...(routes.length > 1
    ? [
        {
          name: 'visitFor',
          label: 'What it is for',
          kind: 'choice' as const,
          options: [{ value: '', label: 'Choose …' }, ...routes.map((route) => ({ value: route, label: ROUTE_WORDS[route] }))],
        },
      ]
    : []),
  {
    name: 'paidBy',
    label: 'Who pays for it',
    kind: 'choice',
    options: [
      { value: '', label: 'As the answers say' },
      { value: 'person', label: 'The person; no claim is sent' },
    ],
  },
]

/** Why a clock ends without a paper. */
export const END_FIELDS: readonly FormField[] = [
  {
    name: 'reason',
    label: 'Why it ends',
    kind: 'choice',
    options: [
      { value: '', label: 'Choose …' },
      { value: 'mistake', label: END_WORDS.mistake },
      { value: 'cancelled', label: END_WORDS.cancelled },
      { value: 'no-price', label: END_WORDS['no-price'] },
      { value: 'answered', label: END_WORDS.answered },
    ],
  },
  { name: 'note', label: 'In a few words', kind: 'long', rows: 2, most: 4000 },
]

export const CHANGED_FIELDS: readonly FormField[] = [
  { name: 'on', label: 'Day it changed', hint: 'Such as more visits, another target or another price.', kind: 'date', width: 'narrow' },
  { name: 'visitOn', label: 'Next visit, if scheduled', hint: 'The new estimate is due a business day before it.', kind: 'date', width: 'narrow' },
]
