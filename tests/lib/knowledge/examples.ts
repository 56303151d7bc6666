import { expect } from 'vitest'
import { type Criterion, caseOf, sentence } from '@/lib/rules/criterion'

/** Every example of a criterion holds, and every sentence finds the facts that it names. */
export function expectExamplesToHold(of: Criterion): void {
  for (const [at, example] of of.examples.entries()) {
    expect(of.when.judge(caseOf(example)).verdict, `${of.id}, example ${at + 1}: change the example or the condition`).toBe(example.then)
  }
  const facts = [...of.when.facts, ...(of.tells ?? [])]
  for (const text of [of.says.met?.[1], of.says.unmet?.[1], of.says.unknown]) if (text) sentence(text, facts, caseOf(of.examples[0]))
}
