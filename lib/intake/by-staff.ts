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

/** A step as it is drawn in a form that the patient began, or that staff began: what is for staff stands only there. */
export function offeredTo(step: StepData, byStaff: boolean): StepData {
  if (step.id === aboutYou.id) return byStaff ? withNoContact(step) : withoutStaff(step)
  return byStaff ? hintedForStaff(step) : step
}

/** "Staff" is no answer to offer to anybody else, and that there is no way to reach the patient is for staff to write down. */
function withoutStaff(step: StepData): StepData {
  const { noContact, ...fields } = step.fields
  const { filledBy } = fields
  if (filledBy?.kind !== 'one') return { ...step, fields }
  return { ...step, fields: { ...fields, filledBy: { ...filledBy, options: filledBy.options.filter(({ value }) => value !== STAFF) } } }
}

/** Staff see at once where to write it: right below the e-mail address and the phone number. */
function withNoContact(step: StepData): StepData {
  const { noContact } = step.fields
  if (!noContact) return step
  const { later, ...asked } = noContact
  return { ...step, fields: { ...step.fields, noContact: asked } }
}

function hintedForStaff(step: StepData): StepData {
  const fields = Object.entries(step.fields).map(([key, field]) => [key, field.hintForStaff ? { ...field, hint: field.hintForStaff } : field])
  return { ...step, fields: Object.fromEntries(fields) }
}
