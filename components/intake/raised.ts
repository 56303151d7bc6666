import type { TypedStep } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import { factsIn, judgePlain, type Plain } from '@/lib/rules/condition'
import { knownValue } from '../form/shown'

export type Notice = 'crisis' | 'urgentCare'
/** Under which answers of this step a notice is shown at once. A step without such answers gets none. */
export type Raising = Readonly<Partial<Record<Notice, Plain>>>

/**
 * The notices that an answer of this step raises by itself, by the field after which they stand: the first that raises one, so
 * that help never moves away from above the question that somebody is just answering.
 */
export function raised(step: StepData, typed: TypedStep, raising: Raising): Readonly<Record<string, Notice>> {
  const found: Record<string, Notice> = {}
  for (const [notice, plain] of Object.entries(raising) as [Notice, Plain][]) {
    const facts = new Set(factsIn(plain))
    const field = Object.keys(step.fields).find((key) => {
      const fact = `${step.id}.${key}`
      return facts.has(fact) && judgePlain(plain, (one) => (one === fact && step.fields[key] ? knownValue(step.fields[key], typed[key]) : undefined)) === 'met'
    })
    if (field) found[field] = notice
  }
  return found
}

/** Only what a step's own answers can raise. */
export const raisingIn = (step: StepData, conditions: Readonly<Record<Notice, Plain>>): Raising =>
  Object.fromEntries(Object.entries(conditions).filter(([, plain]) => factsIn(plain).some((fact) => fact.startsWith(`${step.id}.`))))
