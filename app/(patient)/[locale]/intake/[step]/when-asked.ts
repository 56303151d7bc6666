import { type Asked, askedInRow } from '@/components/form/shown'
import { askedIn } from '@/components/intake/asked'
import { conditionInWords } from '@/lib/documents/condition-words'
import type { StepData } from '@/lib/forms/step'
import type { Translate } from '@/lib/i18n/translate'

/** What rests on questions of other pages alone has no words: there it is hidden or shown for good. */
function wordsOf({ fields, conditions, factOf }: Asked, t: Translate, list = ''): readonly (readonly [string, string])[] {
  const byFact = new Map(Object.entries(fields).map(([key, field]) => [factOf(key), field]))
  return Object.entries(conditions).flatMap(([key, condition]) => {
    const words = conditionInWords(condition, (fact) => byFact.get(fact), t)
    return words ? [[`${list}${key}`, words] as const] : []
  })
}

/**
 * When each question of a step is to be answered, in words, for a page that cannot hide it: by its name, or its list's and its
 * own (`list.nowMg`). Worked out here, since a page with scripts shows none of it and should not carry what makes it.
 */
export const whenAskedIn = (step: StepData, t: Translate): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...wordsOf(askedIn(step), t),
    ...Object.entries(step.fields).flatMap(([key, field]) => (field.kind === 'list' ? wordsOf(askedInRow(field), t, `${key}.`) : [])),
  ])
