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

/** Who began a form. Unknown while it cannot be read: then nothing that somebody may have answered is left out. */
export type BegunBy = 'patient' | 'staff' | 'unknown'

/** A step as it is drawn in a form that the patient began, or that staff began: what is for staff stands only there. */
export function offeredTo(step: StepData, by: BegunBy): StepData {
  if (by === 'staff') return forStaff(step)
  return by === 'patient' && step.id === aboutYou.id ? withoutStaff(step) : step
}

/** "Staff" is no answer to offer to anybody else. */
function withoutStaff(step: StepData): StepData {
  const { filledBy } = step.fields
  if (filledBy?.kind !== 'one') return step
  return { ...step, fields: { ...step.fields, filledBy: { ...filledBy, options: filledBy.options.filter(({ value }) => value !== STAFF) } } }
}

/** Staff read what is meant for them, and see at once where to write down that there is neither e-mail nor phone. */
function forStaff(step: StepData): StepData {
  const fields = Object.entries(step.fields).map(([key, field]) => {
    if (!field.hintForStaff) return [key, field]
    const { later, ...asked } = field
    return [key, { ...asked, hint: field.hintForStaff }]
  })
  return { ...step, fields: Object.fromEntries(fields) }
}
