'use client'

import { type ChangeEvent, lazy, type ReactNode } from 'react'
import type { ManyField, Option } from '@/lib/forms/field'
import { Choice, Or } from './choice'
import { LegendFrame, type WidgetProps } from './frame'
import { openAnswers } from './open-answers'

/**
 * Only the page that asks where it hurts loads the picture, and only the one with the long list the search. Both are drawn by the
 * server all the same: no boundary, nothing that waits for scripts.
 */
const RegionChoices = lazy(() => import('./region-choices').then((module) => ({ default: module.RegionChoices })))
const FilteredChoices = lazy(() => import('./filtered-choices').then((module) => ({ default: module.FilteredChoices })))

const ALONE: ReadonlySet<string> = new Set(['none', 'none-yet', 'unsure', 'declined'])
/** More than this many choices get a box to search them. */
const SEARCH_FROM = 13

/** What stands alone clears the others, and the others clear it: nobody means both. */
function keepAlone(event: ChangeEvent<HTMLInputElement>): void {
  const { checked, value, form, name } = event.currentTarget
  if (!checked || !form) return
  for (const box of form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${CSS.escape(name)}"]`)) {
    if (box !== event.currentTarget && (ALONE.has(value) || ALONE.has(box.value))) box.checked = false
  }
}

/** Any of several choices. */
export function ManyWidget(props: WidgetProps<ManyField>) {
  const { field, name, value } = props
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value]
  const regular = field.options.filter((option) => !ALONE.has(option.value))
  const alone: readonly Option[] = [...field.options.filter((option) => ALONE.has(option.value)), ...openAnswers(field)]
  const first = regular[0]?.value
  const draw = (option: Option, label = option.label) => (
    <Choice
      key={option.value}
      type="checkbox"
      id={option.value === first ? name : `${name}.${option.value}`}
      name={name}
      value={option.value}
      label={label}
      hint={option.hint}
      checked={chosen.includes(option.value)}
      onChange={keepAlone}
    />
  )
  return (
    <LegendFrame {...props}>
      <div>
        <Choices field={field} name={name} options={regular} chosen={chosen} draw={draw} />
        {alone.length > 0 && <Or />}
        {alone.map((option) => draw(option))}
      </div>
    </LegendFrame>
  )
}

export type ChoicesProps = {
  readonly field: ManyField
  readonly name: string
  readonly options: readonly Option[]
  /** What the page was drawn with. */
  readonly chosen: readonly unknown[]
  readonly draw: (option: Option, label?: string) => ReactNode
}

function Choices(props: ChoicesProps) {
  if (props.field.drawing) return <RegionChoices {...props} drawing={props.field.drawing} />
  if (props.options.length >= SEARCH_FROM) return <FilteredChoices {...props} />
  return props.options.map((option) => props.draw(option))
}
