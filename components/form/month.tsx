'use client'

import type { MonthField } from '@/lib/forms/field'
import { partsOf } from '@/lib/forms/form-data'
import { useSurroundings } from './form-context'
import { LegendFrame, useDescription, type WidgetProps } from './frame'
import { UnsureBox, untick } from './unsure-box'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

const twoDigits = (month: string | number | undefined) => (month && /^\d{1,2}$/.test(String(month)) ? String(month).padStart(2, '0') : '')

/** A month and a year: nobody remembers the day a pain began. */
export function MonthWidget(props: WidgetProps<MonthField>) {
  const { field, name, value } = props
  const { t } = useSurroundings()
  const parts = partsOf(field, value)
  const description = useDescription(name, field.hint)
  return (
    <LegendFrame {...props}>
      <div className="flex flex-wrap gap-4">
        <div className="grid gap-1">
          <label htmlFor={name}>{t('Month')}</label>
          <select id={name} name={`${name}.month`} defaultValue={twoDigits(parts.month)} onChange={untick} {...description} className="input w-44">
            <option value="">{t('Choose a month')}</option>
            {MONTHS.map((month, index) => (
              <option key={month} value={twoDigits(index + 1)}>
                {t(month)}
              </option>
            ))}
          </select>
        </div>
        <div className="grid gap-1">
          <label htmlFor={`${name}.year`}>{t('Year')}</label>
          <input
            type="text"
            inputMode="numeric"
            id={`${name}.year`}
            name={`${name}.year`}
            defaultValue={parts.year}
            size={4}
            autoComplete="off"
            onInput={untick}
            {...description}
            className="input w-28"
          />
        </div>
      </div>
      <UnsureBox field={field} name={name} value={value} />
    </LegendFrame>
  )
}
