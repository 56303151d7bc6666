'use client'

import type { ScaleField } from '@/lib/forms/field'
import { Choice, Or } from './choice'
import { useSurroundings } from './form-context'
import { LegendFrame, type WidgetProps } from './frame'
import { openAnswers } from './open-answers'

const STEPS = Array.from({ length: 11 }, (_, number) => String(number))

/** A number from 0 to 10 as radio buttons: eleven in a line, or six and five on a narrow screen. */
export function ScaleWidget(props: WidgetProps<ScaleField>) {
  const { field, name, value } = props
  const { t } = useSurroundings()
  const typed = value === undefined ? '' : String(value)
  return (
    <LegendFrame {...props} radios>
      <p id={`${name}-ends`} className="flex max-w-2xl flex-wrap justify-between gap-x-6 text-sm text-soft">
        <span>{t('0 means: {words}', { words: t(field.lowest) })}</span>
        <span>{t('10 means: {words}', { words: t(field.highest) })}</span>
      </p>
      <div className="grid max-w-2xl grid-cols-6 gap-1 sm:grid-cols-11">
        {STEPS.map((step, index) => (
          <label
            key={step}
            className="flex min-h-14 cursor-pointer flex-col items-center justify-center gap-1 rounded-soft border border-edge py-1 font-semibold has-checked:border-accent has-checked:bg-accent-wash"
          >
            {step}
            <input
              type="radio"
              id={index === 0 ? name : `${name}.${step}`}
              name={name}
              value={step}
              defaultChecked={typed === step}
              aria-describedby={`${name}-ends`}
              className="box"
            />
          </label>
        ))}
      </div>
      {openAnswers(field, false).map((open) => (
        <div key={open.value}>
          <Or />
          <Choice type="radio" id={`${name}.${open.value}`} name={name} value={open.value} label={open.label} checked={typed === open.value} />
        </div>
      ))}
    </LegendFrame>
  )
}
