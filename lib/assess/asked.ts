import { type Case, type Fact, questionsOf } from '@/lib/rules/fact'
import { stepById } from '@/lib/steps'

/** A question that is put to this person: neither its step nor its field is hidden. In doubt it is asked. */
export function isAsked(key: string, from: Case): boolean {
  const dot = key.indexOf('.')
  const field = key.slice(dot + 1)
  const step = stepById(key.slice(0, dot))
  if (!step || !Object.hasOwn(step.fields, field)) return false
  return [step.showIf, step.fieldConditions[field]].every((condition) => condition?.judge(from).verdict !== 'unmet')
}

// “I take none” closes the list beside it: the list is the question.
const CLOSES_A_LIST = /\.none(?:Taken|Tried)$/

/**
 * The questions behind these facts that are put to this person and have no answer that is known. Where every question is
 * answered and a fact is unknown all the same, it turns on a detail inside a list: then the list is the question.
 */
export function openQuestions(facts: readonly Fact<unknown>[], from: Case): readonly Fact<unknown>[] {
  const asked = [...new Set(facts.flatMap(questionsOf))].filter(({ key }) => isAsked(key, from) && !CLOSES_A_LIST.test(key))
  const isClosed = ({ key }: Fact<unknown>) =>
    key.endsWith('.list') &&
    Object.entries(from.answers[key.slice(0, -'.list'.length)] ?? {}).some(([field, value]) => CLOSES_A_LIST.test(`.${field}`) && value === 'yes')
  const unanswered = asked.filter((question) => question.read(from) === undefined && !isClosed(question))
  return unanswered.length > 0 ? unanswered : asked.filter((question) => question.key.endsWith('.list') && !isClosed(question))
}
