'use client'

import type { TextField } from '@/lib/forms/field'
import { asText, LabelFrame, useDescription, type WidgetProps } from './frame'

const FORMATS = {
  email: { type: 'email', inputMode: 'email', autoCapitalize: 'none', spellCheck: false },
  phone: { type: 'tel', inputMode: 'tel' },
} as const

/** One line of words. Nothing is cut off while typing: too long is said, not swallowed. */
export function TextWidget(props: WidgetProps<TextField>) {
  const { field, name, value } = props
  return (
    <LabelFrame {...props}>
      <input
        type="text"
        {...(field.format && FORMATS[field.format])}
        id={name}
        name={name}
        defaultValue={asText(value)}
        autoComplete={field.autocomplete ?? 'off'}
        {...useDescription(name, field.hint)}
        className="input max-w-md"
      />
    </LabelFrame>
  )
}
