import type { Field, ListName, ManyField, OneField } from '@/lib/forms/field'
import { dataOf, type Step, type StepData } from '@/lib/forms/step'
import { optionsIn } from '@/lib/knowledge/lists'
import { bodyDrawing } from '@/lib/steps/body-drawing'

/** A field that reads from a list becomes one with options; one that also takes free words stays, and gets suggestions. */
function resolved(field: Field): Field {
  if (field.kind !== 'listed' || field.text) return field
  const { kind, several, text, ...rest } = field
  const options = optionsIn(field.from)
  const drawing = field.from === 'body-regions' && { drawing: bodyDrawing }
  return several ? ({ ...rest, ...drawing, kind: 'many', options } satisfies ManyField) : ({ ...rest, kind: 'one', options } satisfies OneField)
}

/** A step's plain data with its lists filled in: what a page draws and a browser validates. */
export function offered(step: Step): StepData {
  const data = dataOf(step)
  const fields = Object.fromEntries(Object.entries(data.fields).map(([key, field]) => [key, resolved(field)]))
  return { ...data, fields }
}

/** Names to suggest while a person types, for all lists that some fields need, cells included: the labels of each in its order. */
export function suggestionsIn(fields: StepData['fields']): Readonly<Partial<Record<ListName, readonly string[]>>> {
  const all = Object.values(fields).flatMap((field) => (field.kind === 'list' ? Object.values(field.row) : [field]))
  const lists = new Set(all.flatMap((field) => (field.kind === 'listed' ? [field.from] : [])))
  return Object.fromEntries([...lists].map((from) => [from, optionsIn(from).map(({ label }) => label)]))
}
