'use client'

import type { ChangeEvent } from 'react'
import { classes } from '../ui/classes'
import { useSurroundings } from './form-context'

type ChoiceProps = {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly className?: string
  readonly describedBy?: string | undefined
  readonly onChange?: (event: ChangeEvent<HTMLInputElement>) => void
}

/** One radio button or check box with its words: the whole line is the target. */
export function Choice({ type, id, name, value, label, hint, checked, className, describedBy, onChange }: ChoiceProps) {
  const { t } = useSurroundings()
  const hintId = hint ? `${id}-what` : undefined
  return (
    <label className={classes('flex min-h-11 max-w-measure cursor-pointer items-start gap-3 rounded-soft py-2.5 pr-3', className)}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={classes(hintId, describedBy) || undefined}
        onChange={onChange}
        className="box mt-0.5"
      />
      <span>
        <span id={`${id}-label`}>{t(label)}</span>
        {hint && (
          <span id={hintId} className="block text-sm text-soft">
            {t(hint)}
          </span>
        )}
      </span>
    </label>
  )
}

/** The word between the answers and those that stand alone. */
export function Or() {
  const { t } = useSurroundings()
  return <p className="py-1 text-sm text-soft">{t('or')}</p>
}
