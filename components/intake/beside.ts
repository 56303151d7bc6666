import type { Field } from '@/lib/forms/field'
import type { TypedStep } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'

/**
 * “Which of these troubles you most?” beside “Which do you have?”: one of a list, next to several of the same list, offers
 * what was chosen there, and is asked only where there is something to choose between. Without scripts, when nothing was
 * chosen yet, it offers them all.
 */
export function besideOptions(step: StepData, key: string, field: Field, now: TypedStep, scripted: boolean): { readonly field: Field; readonly isOut: boolean } {
  if (field.kind !== 'one' || !field.from) return { field, isOut: false }
  const sibling = Object.entries(step.fields).find(([other, one]) => other !== key && one.kind === 'many' && one.from === field.from)
  if (!sibling || sibling[1].kind !== 'many') return { field, isOut: false }
  const chosen = now[sibling[0]]
  const options = sibling[1].options.filter((option) => Array.isArray(chosen) && chosen.includes(option.value))
  if (options.length > 1) return { field: { ...field, options }, isOut: false }
  return { field: scripted ? { ...field, options } : { ...field, options: sibling[1].options }, isOut: true }
}
