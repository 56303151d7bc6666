import type { Because, Finding } from '@/lib/assess/assessment'
import { REPLY, REPLY_WORDS } from '@/lib/rules/fact'
import { fieldAt, isOnRecordAt } from '@/lib/steps'
import { isGiven, questionsBehind } from './deciding-questions'
import { questionKey } from './private-answers'

type Changing = Pick<Finding, 'verdict' | 'change' | 'changedBy' | 'because'>

const MOST_NAMED = 3

/** A question that says of a list beside it that it is empty: one answer with that list. */
function standsBesideAList(key: string): boolean {
  const field = fieldAt(key)
  return field?.kind === 'yesno' && field.saysNoneOf !== undefined
}

/** What a question or a score of earlier rules was is known no more, so it is turned into no advice either. */
const isNoAdvice = (key: string): boolean => isGiven(key) || (fieldAt(key) === undefined && questionsBehind(key) === undefined)

/** That somebody was not sure, declined or did not answer is a reason of its own, told by its key; any other answer is given. */
const isInDoubt = ({ key, answer }: Because): boolean => key.endsWith(REPLY) && answer !== REPLY_WORDS.given

/** Told by a card or a record, as is what is worked out from nothing else. */
const isOnRecord = ({ key }: Because): boolean => (questionsBehind(key) ?? [questionKey(key)]).every(isOnRecordAt)

const named = (labels: readonly string[]): string => {
  const shown = labels.slice(0, MOST_NAMED).map((label) => `“${label}”`)
  const more = labels.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/**
 * What would change a finding, as far as it helps anybody: what is open or in doubt is settled by asking, what cannot be
 * changed is not turned into advice, and of many answers only some are named. Pages and texts print this, never `change`.
 */
export function changeShown({ verdict, change, changedBy = [], because }: Changing): string | undefined {
  if (!change) return undefined
  const keys = [...new Set(changedBy.map(({ key }) => key))].filter((key) => !standsBesideAList(key))
  const turning = because.filter(({ key }) => keys.includes(questionKey(key)))
  const doubtful = verdict === 'unknown' ? because : turning.filter(isInDoubt)
  if (doubtful.length > 0)
    return `${doubtful.some(isOnRecord) ? 'A device card, a record or asking' : 'Asking'} settles this: ${named(doubtful.map(({ label }) => label))}.`
  if (keys.some(isNoAdvice)) return undefined
  return keys.length > MOST_NAMED
    ? `Several answers together would have to differ: ${named((turning.length > 0 ? turning : because).map(({ label }) => label))}.`
    : change
}

/** The same of the band, whose reasons stand below it. */
export const bandChangeShown = ({ change, changedBy = [] }: Pick<Finding, 'change' | 'changedBy'>): string | undefined =>
  changedBy.some(({ key }) => isNoAdvice(key)) ? undefined : change
