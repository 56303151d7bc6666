'use client'

import { useState } from 'react'
import type { LongField } from '@/lib/forms/field'
import { useSurroundings } from './form-context'
import { asText, LabelFrame, useDescription, type WidgetProps } from './frame'

const MOST = 2000
/** From here on it is worth knowing how much is left. */
const NEAR = 1500

/** Free words. The count appears when it matters; nothing is cut off. */
export function LongWidget(props: WidgetProps<LongField>) {
  const { field, name, value } = props
  const { t } = useSurroundings()
  const [length, setLength] = useState(asText(value).length)
  return (
    <LabelFrame {...props}>
      <textarea
        id={name}
        name={name}
        rows={5}
        defaultValue={asText(value)}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        autoComplete="off"
        {...useDescription(name, field.hint)}
        className="input max-w-measure"
      />
      <p role="status" className="text-sm text-soft">
        {length >= NEAR && (length <= MOST ? t('{left} characters left', { left: MOST - length }) : t('{over} characters too many', { over: length - MOST }))}
      </p>
    </LabelFrame>
  )
}
