import { type ActionState, ANSWER } from '@/components/clinic/form-field'
import { readForm } from '@/lib/forms/form-data'
import { pressed, withoutRow } from '@/lib/forms/pressed'
import type { StepData } from '@/lib/forms/step'
import { markable } from '@/lib/intake/marked'

type Asked = Pick<StepData, 'fields' | 'groups'>
/** The right answer as a mark's form holds it: the one question as a step of its own, and what to draw it with again. */
export type AnswerIn = { readonly step: Asked; readonly value: unknown; readonly state: Pick<ActionState, 'answer'> }

/** Whether a button of a list was pressed, which saves nothing: the form is drawn again with one row more or fewer. */
export const asksForRows = (form: FormData): boolean => ['add', 'remove'].includes(pressed(form).kind)

/** Reads the answer that a mark's form asks for, as the patient's page would read it. */
export function answerIn(form: FormData): AnswerIn {
  const key = form.get('key')
  const field = typeof key === 'string' ? markable(key) : undefined
  const step: Asked = { fields: field ? { [ANSWER]: field } : {}, groups: [] }
  const press = pressed(form)
  const value = readForm(step, press.kind === 'remove' ? withoutRow(form, press.list, press.row) : form)[ANSWER]
  const rows = (Array.isArray(value) ? value.length : 0) + (press.kind === 'add' ? 1 : 0)
  const isAnswered = value !== undefined || press.kind === 'remove'
  return { step, value, state: isAnswered ? { answer: { value, rows: { [ANSWER]: rows } } } : {} }
}
