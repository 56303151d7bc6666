import { conditionWords } from '@/components/form/condition-words'
import { type Asked, askedInRow } from '@/components/form/shown'
import { askedIn } from '@/components/intake/asked'
import type { StepData } from '@/lib/forms/step'
import type { Translate } from '@/lib/i18n/translate'

const wordsOf = (asked: Asked, t: Translate, list = ''): readonly (readonly [string, string])[] =>
  Object.entries(asked.conditions).flatMap(([key, condition]) => {
    const words = conditionWords(condition, asked, t)
    return words ? [[`${list}${key}`, words] as const] : []
  })

/**
 * When each question of a step is to be answered, in words, for a page that cannot hide it: by its name, or its list's and its
 * own (`list.nowMg`). Worked out here, since a page with scripts shows none of it and should not carry what makes it.
 */
export const whenAskedIn = (step: StepData, t: Translate): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...wordsOf(askedIn(step), t),
    ...Object.entries(step.fields).flatMap(([key, field]) => (field.kind === 'list' ? wordsOf(askedInRow(field), t, `${key}.`) : [])),
  ])
