'use client'

import { boxesOf, isCertain, isTicked, saidOf } from '@/lib/forms/boxes'
import { groupNames, type TypedStep } from '@/lib/forms/form-data'
import type { Group, StepData } from '@/lib/forms/step'
import { FieldError, Hint } from '../ui/field-error'
import { describedBy } from '../ui/labelled'
import { Choice, Or } from './choice'
import { useSurroundings } from './form-context'
import { Question } from './question'

type GroupProps = { readonly group: Group; readonly fields: StepData['fields']; readonly typed: TypedStep }

/**
 * Several questions as one list of check boxes. Nothing counts as "no" until the person says so: "nothing else" closes the
 * list, "I am not sure" opens the rest one by one.
 */
export function GroupWidget({ group, fields, typed }: GroupProps) {
  const { t, problems } = useSurroundings()
  const names = groupNames(group.id)
  const problem = problems[names.boxes]
  const close = closing({ group, fields, typed })
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
        {boxesOf(group, fields).map((box, index) => (
          <Choice
            key={box.posts}
            type="checkbox"
            id={index === 0 ? names.boxes : `${names.boxes}.${box.posts}`}
            name={names.boxes}
            value={box.posts}
            label={box.label}
            hint={box.hint}
            checked={isTicked(box, typed[box.field])}
          />
        ))}
        <Or />
        <Choice
          type="radio"
          id={`${names.close}.none`}
          name={names.close}
          value="none"
          label={group.closedBy ?? 'None of these, or nothing else'}
          checked={close === 'none'}
        />
        {!isCertain(group, fields) && (
          <Choice type="radio" id={`${names.close}.unsure`} name={names.close} value="unsure" label="I am not sure about the rest" checked={close === 'unsure'} />
        )}
      </div>
      <OneByOne group={group} fields={fields} typed={typed} />
    </fieldset>
  )
}

const saidIn = ({ group, fields, typed }: GroupProps) => group.fields.map((key) => saidOf(group, fields, key, typed[key]))

/** How the list was closed, as far as the answers tell. */
function closing(of: GroupProps): 'none' | 'unsure' | undefined {
  const said = saidIn(of)
  if (said.includes(undefined) || said.includes('other')) return undefined
  return said.includes('unsure') ? 'unsure' : said.includes('none') ? 'none' : undefined
}

/** True when some of the answers can only be told apart question by question. */
function isMixed(of: GroupProps): boolean {
  const said = saidIn(of)
  return said.includes('unsure') || said.includes('other') || (said.includes('none') && said.includes(undefined))
}

/** The questions that are not ticked, each by itself with its own answers and not sure. */
function OneByOne({ group, fields, typed }: GroupProps) {
  const { t, form } = useSurroundings()
  const names = groupNames(group.id)
  const close = form?.get(names.close)
  const isOpen = form ? close === 'unsure' || (form.has(names.open) && close !== 'none') : isMixed({ group, fields, typed })
  if (!isOpen) return null
  const ticks = form?.getAll(names.boxes)
  const boxes = boxesOf(group, fields)
  const ticked = boxes.filter((box) => (ticks ? ticks.includes(box.posts) : isTicked(box, typed[box.field]))).map(({ field }) => field)
  return (
    <div className="mt-2 grid gap-6 border-l-4 border-edge pl-4">
      <input type="hidden" name={names.open} value="1" />
      <p className="max-w-measure">{t('Here is each of the others. Answer the ones you can. “I am not sure” is a full answer.')}</p>
      {group.fields.map((key) => {
        const field = fields[key]
        return field && !ticked.includes(key) && <Question key={key} field={field} name={key} value={typed[key]} />
      })}
    </div>
  )
}
