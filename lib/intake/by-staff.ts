import type { StepData } from '@/lib/forms/step'
import { aboutYou } from '@/lib/steps/about-you'
import type { Typed } from './typed'

const STAFF = 'staff'

/**
 * What was typed, as it counts: that staff fill in the form is an answer only in one that staff began. In a patient's own it
 * says nothing, or anybody could pass by the private part and the guardian.
 */
export function asBegun(typed: Typed, byStaff: boolean): Typed {
  const said = typed[aboutYou.id]
  if (byStaff || said?.filledBy !== STAFF) return typed
  const { filledBy, ...rest } = said
  return { ...typed, [aboutYou.id]: rest }
}

/** A step as it is drawn in such a form: "staff" is offered only to staff. */
export function offeredTo(step: StepData, byStaff: boolean): StepData {
  const { filledBy } = step.fields
  if (byStaff || step.id !== aboutYou.id || filledBy?.kind !== 'one') return step
  return { ...step, fields: { ...step.fields, filledBy: { ...filledBy, options: filledBy.options.filter(({ value }) => value !== STAFF) } } }
}
