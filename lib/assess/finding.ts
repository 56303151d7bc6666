import { conditionIds, mainCondition } from '@/lib/facts/pain'
import type { ListName } from '@/lib/forms/field'
import { labelIn } from '@/lib/knowledge/lists'
import type { Citation } from '@/lib/rules/citation'
import type { Judgement } from '@/lib/rules/condition'
import { type Criterion, sentence } from '@/lib/rules/criterion'
import type { Case, Fact } from '@/lib/rules/fact'
import { fieldAt } from '@/lib/steps'
import type { Because, Cite, Finding } from './assessment'

/** A citation as plain data. */
export function citeOf({ source, section, states, standing }: Citation): Cite {
  const { publisher, title, readOn, url } = source
  return { publisher, title, section, states, readOn, standing, ...(url && { url }) }
}

/** Derived facts whose values are ids of a list. */
const DERIVED_FROM_LISTS = new Map<Fact<unknown>, ListName>([
  [conditionIds, 'conditions'],
  [mainCondition, 'conditions'],
])

/** A value in words. What was chosen from a list is called by its name there, which the step that offers it does not know. */
function wordsOf(fact: Fact<unknown>, value: unknown): string {
  const field = fieldAt(fact.key)
  const list = field?.kind === 'listed' ? field.from : DERIVED_FROM_LISTS.get(fact)
  if (!list) return fact.show(value)
  return [value]
    .flat()
    .map((id) => labelIn(list, String(id)))
    .join(', ')
}

/** A fact and how it was answered. */
export function becauseOf(fact: Fact<unknown>, from: Case): Because {
  const value = fact.read(from)
  return { key: fact.key, label: fact.label, answer: value === undefined ? 'not known' : wordsOf(fact, value) }
}

/** What would change a verdict: the facts that decided it are just those that would have to differ. */
function changeOf({ verdict, because }: Judgement): string | undefined {
  if (verdict === 'unknown' || because.length === 0) return undefined
  return `Another answer here would change it: ${[...new Set(because.map(({ label }) => label))].join('; ')}.`
}

/** The finding of a criterion, or `undefined` when its verdict has nothing to say. */
export function findingOf(criterion: Criterion & { readonly number?: string }, from: Case, judgement: Judgement = criterion.when.judge(from)): Finding | undefined {
  const { verdict } = judgement
  const saying = verdict === 'unknown' ? null : criterion.says[verdict]
  const text = verdict === 'unknown' ? criterion.says.unknown : saying?.[1]
  if (!text) return undefined
  const change = changeOf(judgement)
  return {
    id: criterion.id,
    number: criterion.number ?? '',
    title: criterion.title,
    verdict,
    bearing: saying?.[0] ?? null,
    says: sentence(text, [...criterion.when.facts, ...(criterion.tells ?? [])], from),
    because: judgement.because.map((fact) => becauseOf(fact, from)),
    cites: criterion.cites.map(citeOf),
    ...(change && { change }),
    ...(criterion.notModelled && { notModelled: criterion.notModelled }),
  }
}

/** The findings of several criteria, in their order. */
export const findingsOf = (criteria: readonly (Criterion & { readonly number?: string })[], from: Case): readonly Finding[] =>
  criteria.flatMap((one) => findingOf(one, from) ?? [])
