'use client'

import type { ItemField } from '@/lib/forms/field'
import { Choice } from './choice'
import { LegendFrame, type WidgetProps } from './frame'
import { DECLINED } from './open-answers'

/** An instrument's item: its four answers in a line, under each other on a narrow screen. */
export function ItemWidget(props: WidgetProps<ItemField>) {
  const { field, name, value } = props
  const typed = value === undefined ? '' : String(value)
  return (
    <LegendFrame {...props} radios>
      <div className="grid md:grid-cols-4 md:gap-x-3">
        {field.options.map((label, score) => (
          <Choice
            key={label}
            type="radio"
            id={score === 0 ? name : `${name}.${score}`}
            name={name}
            value={String(score)}
            label={label}
            checked={typed === String(score)}
          />
        ))}
      </div>
      {field.declinable && (
        <Choice type="radio" id={`${name}.declined`} name={name} value={DECLINED.value} label={DECLINED.label} checked={typed === DECLINED.value} className="text-soft" />
      )}
    </LegendFrame>
  )
}
