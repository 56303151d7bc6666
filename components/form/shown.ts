import type { Field, ListField, RowField } from '@/lib/forms/field'
import type { TypedStep } from '@/lib/forms/form-data'
import { typedNumber } from '@/lib/forms/typed-number'
import { factsIn, judgePlain, type Plain } from '@/lib/rules/condition'

/** `waiting`: it depends on a question of the same page that has not been answered yet. */
export type Showing = 'shown' | 'waiting' | 'hidden'

/** Fields with the conditions under which each is asked, and the name of a field as a fact. */
export type Asked = {
  readonly fields: Readonly<Record<string, Field | RowField>>
  readonly conditions: Readonly<Record<string, Plain>>
  readonly factOf: (field: string) => string
}

/** The questions of a list's row with their conditions. */
export const askedInRow = ({ row }: ListField): Asked => ({
  fields: row,
  conditions: Object.fromEntries(Object.entries(row).flatMap(([key, { showIf }]) => (showIf ? [[key, showIf]] : []))),
  factOf: (key) => key,
})

const isUnknown = (typed: unknown) => typed === undefined || typed === '' || typed === 'unsure' || typed === 'declined'

/** A typed answer as a fact's value: digits are numbers, also with their unit, "not sure" is not known. A rough reading, for showing and hiding only. */
export function knownValue(field: Field | RowField, typed: unknown): unknown {
  const alone = Array.isArray(typed) && typed.length < 2 ? typed[0] : typed
  if (isUnknown(alone)) return undefined
  if (field.kind !== 'number' && field.kind !== 'scale' && field.kind !== 'item') return typed
  return typedNumber(String(alone).replace((field.kind === 'number' && field.unit) || '', ''))
}

/**
 * Which questions a page shows for what is typed so far. Only an unmet condition hides: in doubt, ask. One whose doubt is
 * merely a question above it that nobody has answered yet waits for that answer.
 */
export function showings(asked: Asked, typed: TypedStep, known: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, Showing>> {
  const values: Record<string, unknown> = { ...known }
  const unanswered = new Set(
    Object.keys(asked.fields)
      .filter((key) => typed[key] === undefined)
      .map(asked.factOf),
  )
  const result: Record<string, Showing> = {}
  for (const [key, field] of Object.entries(asked.fields)) {
    const condition = asked.conditions[key]
    const verdict = condition ? judgePlain(condition, (fact) => values[fact]) : 'met'
    const isWaiting = verdict === 'unknown' && condition !== undefined && factsIn(condition).some((fact) => unanswered.has(fact))
    result[key] = verdict === 'unmet' ? 'hidden' : isWaiting ? 'waiting' : 'shown'
    if (verdict !== 'unmet') values[asked.factOf(key)] = knownValue(field, typed[key])
  }
  return result
}
