'use client'

import { groupNames, type TypedStep } from '@/lib/forms/form-data'
import type { Group, StepData } from '@/lib/forms/step'
import { FieldError, Hint } from '../ui/field-error'
import { describedBy } from '../ui/labelled'
import { Choice, Or } from './choice'
import { useSurroundings } from './form-context'
import { YesNoWidget } from './one'

type GroupProps = { readonly group: Group; readonly fields: StepData['fields']; readonly typed: TypedStep }

/**
 * Several yes-or-no questions as one list of check boxes. Nothing counts as "no" until the person says so: "none of
 * these" closes the list, "I am not sure" opens the rest one by one.
 */
export function GroupWidget({ group, fields, typed }: GroupProps) {
  const { t, problems } = useSurroundings()
  const names = groupNames(group.id)
  const problem = problems[names.boxes]
  const close = closing(group, typed)
  return (
    <fieldset aria-describedby={describedBy(names.boxes, group.hint, problem)} className="grid gap-1.5">
      <legend className="max-w-measure font-semibold">{t(group.legend)}</legend>
      {group.hint && <Hint id={`${names.boxes}-hint`}>{t(group.hint)}</Hint>}
      {problem && (
        <FieldError id={`${names.boxes}-error`} label={t('Error')}>
          {t(problem)}
        </FieldError>
      )}
      <div>
        {group.fields.map((key, index) => (
          <Choice
            key={key}
            type="checkbox"
            id={index === 0 ? names.boxes : `${names.boxes}.${key}`}
            name={names.boxes}
            value={key}
            label={fields[key]?.label ?? key}
            hint={fields[key]?.hint}
            checked={typed[key] === 'yes'}
          />
        ))}
        <Or />
        <Choice type="radio" id={`${names.close}.none`} name={names.close} value="none" label="None of these, or none of the others" checked={close === 'none'} />
        <Choice type="radio" id={`${names.close}.unsure`} name={names.close} value="unsure" label="I am not sure about the rest" checked={close === 'unsure'} />
      </div>
      <OneByOne group={group} fields={fields} typed={typed} />
    </fieldset>
  )
}

/** How the list was closed, as far as the answers tell. */
function closing(group: Group, typed: TypedStep): 'none' | 'unsure' | undefined {
  const answers = group.fields.map((key) => typed[key])
  if (answers.includes(undefined)) return undefined
  return answers.includes('unsure') ? 'unsure' : answers.includes('no') ? 'none' : undefined
}

/** True when some of the answers can only be told apart question by question. */
function isMixed(group: Group, typed: TypedStep): boolean {
  const answers = group.fields.map((key) => typed[key])
  return answers.includes('unsure') || (answers.includes('no') && answers.includes(undefined))
}

/** The questions that are not ticked, each with its own yes, no and not sure. */
function OneByOne({ group, fields, typed }: GroupProps) {
  const { t, form } = useSurroundings()
  const names = groupNames(group.id)
  const close = form?.get(names.close)
  const isOpen = form ? close === 'unsure' || (form.has(names.open) && close !== 'none') : isMixed(group, typed)
  if (!isOpen) return null
  const ticked = form ? form.getAll(names.boxes) : group.fields.filter((key) => typed[key] === 'yes')
  const questions = group.fields.filter((key) => !ticked.includes(key))
  return (
    <div className="mt-2 grid gap-6 border-l-4 border-edge pl-4">
      <input type="hidden" name={names.open} value="1" />
      <p className="max-w-measure">{t('Here is each of the others. Answer the ones you can. “I am not sure” is a full answer.')}</p>
      {questions.map((key) => {
        const field = fields[key]
        return field?.kind === 'yesno' && <YesNoWidget key={key} field={field} name={key} value={typed[key]} />
      })}
    </div>
  )
}
