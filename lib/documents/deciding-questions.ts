import { alternatives } from '@/lib/knowledge/alternatives'
import { conditionEvidence } from '@/lib/knowledge/conditions/evidence'
import { criteria } from '@/lib/knowledge/criteria'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'
import { type Fact, questionsOf } from '@/lib/rules/fact'
import { isGivenAt } from '@/lib/steps'
import { questionKey } from './private-answers'

type Rule = { readonly id: string; readonly when: { readonly facts: readonly Fact<unknown>[] }; readonly tells?: readonly Fact<unknown>[] }
const rules = (): readonly Rule[] => [...criteria, ...conditionEvidence, ...safetyItems, ...alternatives, ...payers.flatMap(({ requires }) => requires)]

let known:
  | { readonly behind: ReadonlyMap<string, readonly string[]>; readonly given: ReadonlySet<string>; readonly told: ReadonlyMap<string, readonly string[]> }
  | undefined

function gather() {
  const behind = new Map<string, readonly string[]>()
  const given = new Set<string>()
  const told = new Map<string, readonly string[]>()
  const visit = (fact: Fact<unknown>): void => {
    if (behind.has(fact.key)) return
    behind.set(
      fact.key,
      questionsOf(fact).map(({ key }) => questionKey(key)),
    )
    if (fact.given || questionsOf(fact).every(({ key }) => isGivenAt(questionKey(key)))) given.add(fact.key)
    fact.inputs.forEach(visit)
  }
  for (const { id, when, tells = [] } of rules()) {
    ;[...when.facts, ...tells].forEach(visit)
    told.set(id, [...(told.get(id) ?? []), ...tells.map(({ key }) => key)])
  }
  return { behind, given, told }
}

/**
 * The questions that a fact in a stored finding rests on: what its sentence links to. Undefined for a fact that today's
 * rules no longer know.
 */
export function questionsBehind(key: string): readonly string[] | undefined {
  known ??= gather()
  return known.behind.get(key)
}

/** Whether nobody changes a fact by deciding to: it is declared so, or rests on nothing but answers that are. */
export function isGiven(key: string): boolean {
  known ??= gather()
  return known.given.has(key) || isGivenAt(questionKey(key))
}

/** Facts that the sentences of a rule name beyond those that decide it. Undefined for a rule of earlier days. */
export function factsTold(rule: string): readonly string[] | undefined {
  known ??= gather()
  return known.told.get(rule)
}
