import type { Field } from '@/lib/forms/field'
import type { TypedStep } from '@/lib/forms/form-data'

/**
 * A question that offers what was chosen in another (“Which of these troubles you most?”), and is asked only where there is
 * something to choose between. Without scripts, when nothing was chosen yet, it offers them all.
 */
export function besideOptions(field: Field, now: TypedStep, scripted: boolean): { readonly field: Field; readonly isOut: boolean } {
  if (field.kind !== 'one' || !field.among) return { field, isOut: false }
  const chosen = now[field.among]
  const options = field.options.filter((option) => Array.isArray(chosen) && chosen.includes(option.value))
  return { field: scripted || options.length > 1 ? { ...field, options } : field, isOut: options.length < 2 }
}
