import type { Field, NumberField, RowField } from '@/lib/forms/field'
import { filledRows } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import { knownValue } from './shown'

/** A number above what is likely, but possible: not an error, a question. */
export function isUnlikely(field: NumberField, typed: unknown): boolean {
  const number = knownValue(field, typed)
  return typeof number === 'number' && field.likelyUpTo !== undefined && number > field.likelyUpTo && number <= field.most
}

function* controls(step: Pick<StepData, 'fields'>, form: FormData): Generator<readonly [string, Field | RowField]> {
  for (const [key, field] of Object.entries(step.fields)) {
    if (field.kind !== 'list') yield [key, field]
    else for (const number of filledRows(field, key, form)) for (const [cell, inner] of Object.entries(field.row)) yield [`${key}.${number}.${cell}`, inner]
  }
}

/** Unlikely numbers that the person has not been asked about yet, by the name they were posted under. */
export function unlikelyIn(step: Pick<StepData, 'fields'>, form: FormData): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [name, field] of controls(step, form)) {
    const typed = form.get(name)
    if (field.kind === 'number' && typeof typed === 'string' && isUnlikely(field, typed) && form.get(`${name}.asked`) !== typed) found[name] = typed
  }
  return found
}
