import type { Condition } from '@/lib/rules/condition'
import { type Case, type Fact, oncePerCase, questionsOf } from '@/lib/rules/fact'
import { steps } from '@/lib/steps'

const always = () => true

/** Whether a question is put: neither its step nor its field is hidden. In doubt it is asked. */
function askedIf(conditions: readonly Condition[]): (from: Case) => boolean {
  return conditions.length === 0 ? always : oncePerCase((from) => conditions.every((condition) => condition.judge(from).verdict !== 'unmet'))
}

type Shown = { readonly key: string; readonly step: string; readonly field: string; readonly conditions: readonly Condition[] }

/** Every question, and the conditions under which it is put: its step's and its own. */
const shown: readonly Shown[] = steps.flatMap(({ id, fields, showIf, fieldConditions }) =>
  Object.keys(fields).map((field) => ({ key: `${id}.${field}`, step: id, field, conditions: [showIf, fieldConditions[field]].filter((one) => one !== undefined) })),
)

const questions = new Map(shown.map(({ key, conditions }) => [key, askedIf(conditions)] as const))

/** A question that is put to this person: neither its step nor its field is hidden. In doubt it is asked. */
export const isAsked = (key: string, from: Case): boolean => questions.get(key)?.(from) ?? false

const followUps = shown.filter(({ conditions }) => conditions.length > 0)

/** Keys of answers to questions of which it is not known whether they are put: they count, but may be taken away again. */
export const answersInDoubt = oncePerCase((from): readonly string[] =>
  followUps
    .filter(({ step, field, conditions }) => {
      const verdicts = from.answers[step]?.[field] === undefined ? [] : conditions.map((one) => one.judge(from).verdict)
      return verdicts.includes('unknown') && !verdicts.includes('unmet')
    })
    .map(({ key }) => key),
)

// “I take none” closes the list beside it: the list is the question.
const CLOSES_A_LIST = /\.none(?:Taken|Tried)$/

type Behind = { readonly unanswered: readonly Fact<unknown>[]; readonly lists: readonly Fact<unknown>[] }

/** A list that was closed by saying that there is nothing to list. */
const isClosed = ({ key }: Fact<unknown>, from: Case) =>
  Object.entries(from.answers[key.slice(0, -'.list'.length)] ?? {}).some(([field, value]) => CLOSES_A_LIST.test(`.${field}`) && value === 'yes')

/** The questions behind one fact that are put to this person: those without a known answer, and lists that are not closed. */
function behind(fact: Fact<unknown>, from: Case): Behind {
  const asked = questionsOf(fact).filter((question) => isAsked(question.key, from) && !CLOSES_A_LIST.test(question.key))
  const lists = asked.filter((question) => question.key.endsWith('.list') && !isClosed(question, from))
  return { unanswered: asked.filter((question) => question.read(from) === undefined && (!question.key.endsWith('.list') || lists.includes(question))), lists }
}

const behindIn = oncePerCase((_from) => new Map<Fact<unknown>, Behind>())

/** Many criteria turn on the same facts: what is behind one is looked up once. */
function behindOnce(fact: Fact<unknown>, from: Case): Behind {
  const found = behindIn(from).get(fact) ?? behind(fact, from)
  behindIn(from).set(fact, found)
  return found
}

/**
 * The questions behind these facts that are put to this person and have no answer that is known. Where every question is
 * answered and a fact is unknown all the same, it turns on a detail inside a list: then the list is the question.
 */
export function openQuestions(facts: readonly Fact<unknown>[], from: Case): readonly Fact<unknown>[] {
  const found = facts.map((fact) => behindOnce(fact, from))
  const unanswered = found.flatMap((one) => one.unanswered)
  return [...new Set(unanswered.length > 0 ? unanswered : found.flatMap(({ lists }) => lists))]
}
