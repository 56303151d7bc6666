'use client'

import { useState } from 'react'
import type { LongField } from '@/lib/forms/field'
import { LIMITS } from '@/lib/forms/limits'
import { useSurroundings } from './form-context'
import { asText, LabelFrame, useDescription, type WidgetProps } from './frame'

const MOST = LIMITS.long
/** From here on it is worth knowing how much is left. */
const NEAR = MOST - 500
/** As the server counts: an emoji is one. */
const lengthOf = (text: string) => Array.from(text).length

/** Free words. The count appears when it matters; nothing is cut off. */
export function LongWidget(props: WidgetProps<LongField>) {
  const { field, name, value } = props
  const { t } = useSurroundings()
  const [length, setLength] = useState(lengthOf(asText(value)))
  return (
    <LabelFrame {...props}>
      <textarea
        id={name}
        name={name}
        rows={5}
        defaultValue={asText(value)}
        onInput={(event) => setLength(lengthOf(event.currentTarget.value))}
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
