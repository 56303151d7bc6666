import { conditionIds, mainCondition } from '@/lib/facts/pain'
import type { ListName } from '@/lib/forms/field'
import { labelIn } from '@/lib/knowledge/lists'
import type { Citation } from '@/lib/rules/citation'
import type { Judgement } from '@/lib/rules/condition'
import { type Criterion, sentence } from '@/lib/rules/criterion'
import type { Case, Fact } from '@/lib/rules/fact'
import { fieldAt } from '@/lib/steps'
import type { Because, Cite, Finding } from './assessment'

/** Works something out once for a thing that stays: a citation, a fact. */
function onceFor<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const value = work(of)
    known.set(of, value)
    return value
  }
}

/** A citation as plain data. */
export const citeOf = onceFor(({ source, section, states, standing }: Citation): Cite => {
  const { publisher, title, readOn, url } = source
  return { publisher, title, section, states, readOn, standing, ...(url && { url }) }
})

const citesOf = onceFor((cites: readonly Citation[]): readonly Cite[] => cites.map(citeOf))

/** Derived facts whose values are ids of a list. */
const DERIVED_FROM_LISTS = new Map<Fact<unknown>, ListName>([
  [conditionIds, 'conditions'],
  [mainCondition, 'conditions'],
])

/** Puts a fact's values in words. What was chosen from a list is called by its name there, which the step that offers it does not know. */
const wordsFor = onceFor((fact: Fact<unknown>): ((value: unknown) => string) => {
  const field = fieldAt(fact.key)
  const list = field?.kind === 'listed' ? field.from : DERIVED_FROM_LISTS.get(fact)
  if (!list) return fact.show
  return (value) =>
    [value]
      .flat()
      .map((id) => labelIn(list, String(id)))
      .join(', ')
})

const notKnown = onceFor(({ key, label }: Fact<unknown>): Because => ({ key, label, answer: 'not known' }))

/** A fact and how it was answered. */
export function becauseOf(fact: Fact<unknown>, from: Case): Because {
  const value = fact.read(from)
  return value === undefined ? notKnown(fact) : { key: fact.key, label: fact.label, answer: wordsFor(fact)(value) }
}

/** The finding of a criterion, or `undefined` when its verdict has nothing to say. */
export function findingOf(criterion: Criterion & { readonly number?: string }, from: Case, judgement: Judgement = criterion.when.judge(from)): Finding | undefined {
  const { verdict } = judgement
  const saying = verdict === 'unknown' ? null : criterion.says[verdict]
  const text = verdict === 'unknown' ? criterion.says.unknown : saying?.[1]
  if (!text) return undefined
  const { id, number = '', title, when, tells, notModelled } = criterion
  const finding = {
    id,
    number,
    title,
    verdict,
    bearing: saying?.[0] ?? null,
    says: sentence(text, tells ? [...when.facts, ...tells] : when.facts, from),
    because: judgement.because.map((fact) => becauseOf(fact, from)),
    cites: citesOf(criterion.cites),
  }
  return notModelled ? { ...finding, notModelled } : finding
}

/** The findings of several criteria, in their order. */
export const findingsOf = (criteria: readonly (Criterion & { readonly number?: string })[], from: Case): readonly Finding[] =>
  criteria.flatMap((one) => findingOf(one, from) ?? [])
