'use client'

import type { DateField } from '@/lib/forms/field'
import { partsOf } from '@/lib/forms/form-data'
import { DATE_BOXES } from './date-parts'
import { useSurroundings } from './form-context'
import { LegendFrame, useDescription, type WidgetProps } from './frame'

/** A day in three boxes, in the order Americans say it: easier to type, and to get right, than a calendar. */
export function DateWidget(props: WidgetProps<DateField>) {
  const { field, name, value } = props
  const { t } = useSurroundings()
  const parts = partsOf(field, value)
  const description = useDescription(name, undefined)
  return (
    <LegendFrame {...props} hint={field.hint ? t(field.hint) : t('For example: 5 17 1980')}>
      <div className="flex flex-wrap gap-4">
        {DATE_BOXES.map(({ part, label, width, digits }, index) => (
          <div key={part} className="grid gap-1">
            <label htmlFor={index === 0 ? name : `${name}.${part}`}>{t(label)}</label>
            <input
              type="text"
              inputMode="numeric"
              id={index === 0 ? name : `${name}.${part}`}
              name={`${name}.${part}`}
              defaultValue={parts[part]}
              size={digits}
              autoComplete={field.autocomplete === 'bday' ? `bday-${part}` : 'off'}
              {...description}
              className={`input ${width}`}
            />
          </div>
        ))}
      </div>
    </LegendFrame>
  )
}
