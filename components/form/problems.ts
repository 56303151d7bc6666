import { controlOf } from '@/lib/forms/control-of'
import type { StepData } from '@/lib/forms/step'
import type { FieldProblem } from '@/lib/intake/typed'
import type { Wrong } from './error-summary'

/** The words of the question that a problem is about. */
function questionOf(step: Pick<StepData, 'fields'>, { field, at }: FieldProblem): string {
  const declared = step.fields[field]
  const cell = declared?.kind === 'list' && typeof at[1] === 'string' ? declared.row[at[1]] : undefined
  return cell?.label ?? declared?.label ?? field
}

/** Problems at their controls, in the order of the page, each control once. */
export function placed(step: Pick<StepData, 'fields' | 'groups'>, problems: readonly FieldProblem[], form?: FormData): readonly Wrong[] {
  const order = Object.keys(step.fields)
  const sorted = [...problems].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
  const byControl = new Map<string, Wrong>()
  for (const one of sorted) {
    const name = controlOf(step, one, form)
    if (!byControl.has(name)) byControl.set(name, { name, problem: one.problem, about: questionOf(step, one) })
  }
  return [...byControl.values()]
}
