import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { Assessment } from '@/lib/assess/assessment'
import { alternatives } from '@/lib/knowledge/alternatives'
import { criteria } from '@/lib/knowledge/criteria'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'
import type { Condition, Plain } from '@/lib/rules/condition'
import type { Case } from '@/lib/rules/fact'

// The floor of "one evaluation": json-rules-engine judging the same conditions as plain booleans. It is favoured wherever there
// was a choice: it gets every fact worked out already, it knows no "unknown", words no sentence, cites nothing, asks nothing, and
// comparisons that it lacks are single operators of ours instead of trees of its own.

type Rule = { readonly id: string; readonly when: Condition }

const OPERATORS: Readonly<Record<string, string>> = {
  is: 'equal',
  oneOf: 'in',
  includes: 'contains',
  atLeast: 'greaterThanInclusive',
  atMost: 'lessThanInclusive',
  above: 'greaterThan',
  below: 'lessThan',
}

type Nested = TopLevelCondition | { readonly fact: string; readonly operator: string; readonly value: unknown }

/** A condition's plain form in the language of that engine. */
function translated(plain: Plain): Nested {
  if ('fact' in plain) return { fact: plain.fact, operator: OPERATORS[plain.op] ?? plain.op, value: plain.value }
  const inner = plain.op === 'not' ? translated(plain.of) : plain.of.map(translated)
  return { [plain.op]: inner } as unknown as TopLevelCondition
}

function engineOf(rules: readonly Rule[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator(
    'includesAny',
    (actual: readonly unknown[] | undefined, values: readonly unknown[]) => actual !== undefined && values.some((one) => actual.includes(one)),
  )
  engine.addOperator('moreThan', (actual: readonly unknown[] | undefined, count: number) => actual !== undefined && actual.length > count)
  engine.addOperator('known', (actual: unknown) => actual !== undefined)
  for (const { id, when } of rules) {
    const condition = translated(when.plain)
    engine.addRule({ conditions: 'fact' in condition ? { all: [condition as never] } : condition, event: { type: id } })
  }
  return engine
}

const requirements = (payer: string): readonly Rule[] =>
  (payers.find(({ id }) => id === payer)?.requires ?? []).map((one) => ({ id: `${payer}/${one.id}`, when: one.when }))

/** What is judged of everybody; a payer's requirements are judged of those whom it insures. */
const COMMON: readonly Rule[] = [
  ...criteria.map(({ id, when }) => ({ id: `criteria/${id}`, when })),
  ...safetyItems.map(({ id, when }) => ({ id: `safety/${id}`, when })),
  ...alternatives.map(({ id, when }) => ({ id: `alternatives/${id}`, when })),
]

/** A case made ready for that engine: its rules, and every fact that they read and that is known. */
export type Prepared = { readonly rules: readonly Rule[]; readonly engine: Engine; readonly facts: Readonly<Record<string, unknown>> }

const known = new Map<string, { readonly rules: readonly Rule[]; readonly engine: Engine }>()

function engineFor(payersAsked: readonly string[]) {
  const key = payersAsked.join()
  const before = known.get(key)
  if (before) return before
  const rules = [...COMMON, ...payersAsked.flatMap(requirements)]
  const made = { rules, engine: engineOf(rules) }
  known.set(key, made)
  return made
}

function prepared(from: Case, payersAsked: readonly string[]): Prepared {
  const { rules, engine } = engineFor(payersAsked)
  const facts = rules.flatMap(({ when }) => when.facts).map((fact) => [fact.key, fact.read(from)] as const)
  return { rules, engine, facts: Object.fromEntries(facts.filter(([, value]) => value !== undefined)) }
}

/** The same conditions that `assess` judges of this case. */
export function preparedAs(from: Case, { routes }: Assessment): Prepared {
  const asked = routes.flatMap(({ funding }) => (funding.requires.length > 0 && funding.payer ? [funding.payer.id] : []))
  return prepared(from, [...new Set(asked)].sort())
}

/** Every payer's requirements, whoever insures the person. */
export const preparedForAll = (from: Case): Prepared =>
  prepared(
    from,
    payers.map(({ id }) => id),
  )

/** Runs that engine over one case: the ids of the conditions that hold. */
export async function runEngine({ engine, facts }: Prepared): Promise<ReadonlySet<string>> {
  const { events } = await engine.run(facts as Record<string, unknown>)
  return new Set(events.map(({ type }) => type))
}
