import { filledRows, groupNames } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import type { Wrong } from './error-summary'

/** One thing to put right, where a schema says it is: `[2, 'doseMg']` is the third filled row's dose. */
export type Placed = { readonly field: string; readonly at: readonly (string | number)[]; readonly problem: string }

/**
 * The control that a problem is about. Rows are counted as they were posted, blank ones left out; `form` says which row
 * of the page that was. Without it the page is drawn anew, and rows stand in their order.
 */
export function controlOf(step: Pick<StepData, 'fields' | 'groups'>, { field, at }: Placed, form?: FormData): string {
  const declared = step.fields[field]
  const group = step.groups.find((one) => one.fields.includes(field))
  if (group) return groupNames(group.id).boxes
  if (declared?.kind !== 'list' || typeof at[0] !== 'number') return field
  const row = form ? (filledRows(declared, field, form)[at[0]] ?? at[0]) : at[0]
  return `${field}.${row}.${at[1] ?? declared.rowTitle}`
}

/** The words of the question that a problem is about. */
function questionOf(step: Pick<StepData, 'fields'>, { field, at }: Placed): string {
  const declared = step.fields[field]
  const cell = declared?.kind === 'list' && typeof at[1] === 'string' ? declared.row[at[1]] : undefined
  return cell?.label ?? declared?.label ?? field
}

/** Problems at their controls, in the order of the page, each control once. */
export function placed(step: Pick<StepData, 'fields' | 'groups'>, problems: readonly Placed[], form?: FormData): readonly Wrong[] {
  const order = Object.keys(step.fields)
  const sorted = [...problems].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
  const byControl = new Map<string, Wrong>()
  for (const one of sorted) {
    const name = controlOf(step, one, form)
    if (!byControl.has(name)) byControl.set(name, { name, problem: one.problem, about: questionOf(step, one) })
  }
  return [...byControl.values()]
}
