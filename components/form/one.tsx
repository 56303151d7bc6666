'use client'

import type { OneField, Option, YesNoField } from '@/lib/forms/field'
import { Choice, Or } from './choice'
import { useSurroundings } from './form-context'
import { LabelFrame, LegendFrame, useDescription, type WidgetProps } from './frame'
import { openAnswers } from './open-answers'

/** More than this many choices are a menu. */
const MENU_FROM = 13

/** One of several choices: radio buttons, or a menu where there are many. */
export function OneWidget(props: WidgetProps<OneField>) {
  return props.field.options.length < MENU_FROM ? <Radios {...props} options={props.field.options} /> : <Menu {...props} />
}

/** Yes or no, side by side. */
export function YesNoWidget(props: WidgetProps<YesNoField>) {
  return <Radios {...props} options={YES_NO} />
}

const YES_NO: readonly Option[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** Answers of a word or two stand in one line and wrap; longer ones stand under each other. */
const SHORT = 14
const areShort = (options: readonly Option[]) => options.every(({ label, hint }) => label.length <= SHORT && !hint)

function Radios(props: WidgetProps<OneField | YesNoField> & { readonly options: readonly Option[] }) {
  const { field, name, value, options } = props
  const open = openAnswers(field)
  const draw = (option: Option, isFirst: boolean) => (
    <Choice
      key={option.value}
      type="radio"
      id={isFirst ? name : `${name}.${option.value}`}
      name={name}
      value={option.value}
      label={option.label}
      hint={option.hint}
      checked={value === option.value}
    />
  )
  const isShort = areShort(options)
  return (
    <LegendFrame {...props} radios>
      <div className={isShort ? 'flex flex-wrap gap-x-4' : undefined}>
        {options.map((option, index) => draw(option, index === 0))}
        {!isShort && open.length > 0 && <Or />}
        {open.map((option) => draw(option, false))}
      </div>
    </LegendFrame>
  )
}

function Menu(props: WidgetProps<OneField>) {
  const { field, name, value } = props
  const { t } = useSurroundings()
  return (
    <LabelFrame {...props}>
      <select
        id={name}
        name={name}
        defaultValue={typeof value === 'string' ? value : ''}
        autoComplete={field.autocomplete ?? 'off'}
        {...useDescription(name, field.hint)}
        className="input max-w-md"
      >
        <option value="">{t('Choose')}</option>
        {[...field.options, ...openAnswers(field)].map((option) => (
          <option key={option.value} value={option.value}>
            {t(option.label)}
          </option>
        ))}
      </select>
    </LabelFrame>
  )
}
