import type { Step } from '@/lib/forms/step'
import type { Draft } from '@/lib/intake/typed'
import { questionsOf } from '@/lib/rules/fact'

/**
 * Facts of earlier steps that a step's conditions read. A fact that rests on the step's own answers changes under the
 * person's hands: the browser is not told an old one.
 */
export function knownFacts(step: Step, draft: Draft): Readonly<Record<string, unknown>> {
  const facts = Object.values(step.fieldConditions).flatMap((condition) => condition?.facts ?? [])
  const earlier = facts.filter((fact) => !questionsOf(fact).some(({ key }) => key.startsWith(`${step.id}.`)))
  return Object.fromEntries(earlier.map((fact) => [fact.key, fact.read(draft.case)]))
}
