import { filledRows, groupNames } from './form-data'
import type { StepData } from './step'

type At = { readonly field: string; readonly at: readonly (string | number)[] }

/**
 * The control that a problem is about. Rows are counted as they were posted, blank ones left out; `form` says which row
 * of the page that was. Without it the page is drawn anew, and rows stand in their order.
 */
export function controlOf(step: Pick<StepData, 'fields' | 'groups'>, { field, at }: At, form?: FormData): string {
  const declared = step.fields[field]
  const group = step.groups.find((one) => one.fields.includes(field))
  if (group) return groupNames(group.id).boxes
  if (declared?.kind !== 'list' || typeof at[0] !== 'number') return field
  const row = form ? (filledRows(declared, field, form)[at[0]] ?? at[0]) : at[0]
  return `${field}.${row}.${at[1] ?? declared.rowTitle}`
}
