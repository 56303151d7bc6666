'use client'

import type { NumberField } from '@/lib/forms/field'
import { withUnit } from '@/lib/forms/typed-number'
import { useSurroundings } from './form-context'
import { asText, LegendFrame, useDescription, type WidgetProps } from './frame'
import { isUnlikely } from './unlikely'
import { UnsureBox, untick } from './unsure-box'

/** A number with its unit. */
export function NumberWidget(props: WidgetProps<NumberField>) {
  const { field, name, value } = props
  const { t } = useSurroundings()
  const typed = value === 'unsure' || value === 'declined' ? '' : asText(value)
  return (
    <LegendFrame {...props}>
      <div className="flex items-center gap-2">
        <input
          type="text"
          inputMode={field.whole ? 'numeric' : 'decimal'}
          id={name}
          name={name}
          defaultValue={typed}
          autoComplete="off"
          aria-label={t(field.label)}
          onInput={untick}
          {...useDescription(name, field.hint)}
          className="input w-32"
        />
        {field.unit && <span>{t(field.unit)}</span>}
      </div>
      <AskOnce field={field} name={name} typed={typed} />
      <UnsureBox field={field} name={name} value={value} />
    </LegendFrame>
  )
}

/** Asks to look again at a number that can be right but seldom is. Going on with the number unchanged is the answer. */
function AskOnce({ field, name, typed }: { readonly field: NumberField; readonly name: string; readonly typed: string }) {
  const { t, unlikely, form } = useSurroundings()
  const asked = unlikely[name] ?? (isUnlikely(field, typed) ? typed : undefined)
  if (asked === undefined || (form && form.get(name) !== asked)) return null
  const number = withUnit(asked, field.unit && t(field.unit))
  return (
    <>
      <input type="hidden" name={`${name}.asked`} value={asked} />
      <p className="max-w-measure border-l-4 border-caution bg-caution-wash px-3 py-2">
        {t('{number} is more than we usually see. If it is right, leave it and go on. If not, please change it.', { number })}
      </p>
    </>
  )
}
