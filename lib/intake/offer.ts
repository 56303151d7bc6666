import type { Field, ListName, ManyField, OneField, Option } from '@/lib/forms/field'
import { dataOf, type Step, type StepData } from '@/lib/forms/step'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'
import { optionsIn } from './lists'
import type { Draft } from './typed'

/** What may be chosen in a field: for the main condition, only those this person named. */
function optionsFor(step: string, key: string, from: ListName, draft: Draft): readonly Option[] {
  const options = optionsIn(from)
  if (step !== painDiagnosis.id || key !== 'mainCondition') return options
  const chosen: readonly string[] = painDiagnosis.facts.conditions.read(draft.case) ?? []
  return options.filter((option) => chosen.includes(option.value))
}

/** A field that reads from a list becomes one with options; one that also takes free words stays, and gets suggestions. */
function resolved(step: string, key: string, field: Field, draft: Draft): Field {
  if (field.kind !== 'listed' || field.text) return field
  const { kind, from, several, text, ...common } = field
  const options = optionsFor(step, key, from, draft)
  return several ? ({ ...common, kind: 'many', options, from } satisfies ManyField) : ({ ...common, kind: 'one', options, from } satisfies OneField)
}

/** A step's plain data with its lists filled in: what a page draws and a browser validates. */
export function offered(step: Step, draft: Draft): StepData {
  const data = dataOf(step)
  const fields = Object.fromEntries(Object.entries(data.fields).map(([key, field]) => [key, resolved(step.id, key, field, draft)]))
  return { ...data, fields }
}

/** Names to suggest while a person types: labels of the list, in its order. */
export const suggestionsFor = (from: ListName): readonly string[] => optionsIn(from).map((option) => option.label)
