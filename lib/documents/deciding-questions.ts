import { alternatives } from '@/lib/knowledge/alternatives'
import { conditionEvidence } from '@/lib/knowledge/conditions/evidence'
import { criteria } from '@/lib/knowledge/criteria'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'
import { type Fact, questionsOf } from '@/lib/rules/fact'
import { questionKey } from './private-answers'

let known: ReadonlyMap<string, readonly string[]> | undefined

function gather(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const visit = (fact: Fact<unknown>): void => {
    if (found.has(fact.key)) return
    found.set(fact.key, questionsOf(fact).map(({ key }) => questionKey(key)))
    fact.inputs.forEach(visit)
  }
  const rules = [...criteria, ...conditionEvidence, ...safetyItems, ...alternatives, ...payers.flatMap(({ requires }) => requires)]
  for (const { when, tells } of rules as readonly { when: { facts: readonly Fact<unknown>[] }; tells?: readonly Fact<unknown>[] }[]) [...when.facts, ...(tells ?? [])].forEach(visit)
  return found
}

/**
 * The questions that a fact in a stored finding rests on: what its sentence links to. Undefined for a fact that today's
 * rules no longer know.
 */
export function questionsBehind(key: string): readonly string[] | undefined {
  known ??= gather()
  return known.get(key)
}
