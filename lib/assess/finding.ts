import type { Citation } from '@/lib/rules/citation'
import type { Judgement } from '@/lib/rules/condition'
import { type Criterion, sentence } from '@/lib/rules/criterion'
import type { Case, Fact } from '@/lib/rules/fact'
import type { Because, Cite, Finding } from './assessment'

/** A citation as plain data. */
export function citeOf({ source, section, states, standing }: Citation): Cite {
  const { publisher, title, readOn, url } = source
  return { publisher, title, section, states, readOn, standing, ...(url && { url }) }
}

/** A fact and how it was answered. */
export function becauseOf(fact: Fact<unknown>, from: Case): Because {
  const value = fact.read(from)
  return { key: fact.key, label: fact.label, answer: value === undefined ? 'not known' : fact.show(value) }
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
export const findingsOf = (criteria: readonly (Criterion & { readonly number?: string })[], from: Case): readonly Finding[] => criteria.flatMap((one) => findingOf(one, from) ?? [])
