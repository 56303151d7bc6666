import { controlOf } from '@/lib/forms/control-of'
import type { TypedStep } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import type { FieldProblem } from '@/lib/intake/typed'
import type { Wrong } from './error-summary'

/** The words of the question that a problem is about; in a row that has a name, with that name. */
function wordsAbout(step: Pick<StepData, 'fields'>, { field, at: [row, cell] }: FieldProblem, typed: TypedStep): Pick<Wrong, 'about' | 'row'> {
  const declared = step.fields[field]
  if (declared?.kind !== 'list' || typeof cell !== 'string') return { about: declared?.label ?? field }
  const name = cell !== declared.rowTitle && (typed[field] as readonly TypedStep[] | undefined)?.[Number(row)]?.[declared.rowTitle]
  return { about: declared.row[cell]?.label ?? declared.label, ...(name ? { row: String(name) } : {}) }
}

/** Problems at their controls, in the order of the page, each control once. */
export function placed(step: Pick<StepData, 'fields' | 'groups'>, problems: readonly FieldProblem[], typed: TypedStep, form?: FormData): readonly Wrong[] {
  const order = Object.keys(step.fields)
  const sorted = [...problems].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
  const byControl = new Map<string, Wrong>()
  for (const one of sorted) {
    const name = controlOf(step, one, form)
    if (!byControl.has(name)) byControl.set(name, { name, problem: one.problem, ...wordsAbout(step, one, typed) })
  }
  return [...byControl.values()]
}
