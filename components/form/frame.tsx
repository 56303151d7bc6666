'use client'

import type { ReactNode } from 'react'
import type { Field, RowField } from '@/lib/forms/field'
import { FieldError, Hint } from '../ui/field-error'
import { describedBy } from '../ui/labelled'
import { useSurroundings } from './form-context'

/** What a widget gets: its field, the name it posts under (also the id of its first control), and what was typed. */
export type WidgetProps<F extends Field | RowField = Field> = {
  readonly field: F
  readonly name: string
  readonly value: unknown
  /** The question is the page's heading. */
  readonly isHeading?: boolean
}

export const asText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

type FrameProps = Omit<WidgetProps, 'value'> & { readonly children: ReactNode; readonly hint?: string | undefined }

/** The attributes that tie a control to its hint and its error. */
export function useDescription(name: string, hint: unknown): { readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined } {
  const problem = useSurroundings().problems[name]
  return { 'aria-describedby': describedBy(name, hint, problem), 'aria-invalid': problem ? true : undefined }
}

/** The hint and the error of a question, under its words. */
function Below({ name, hint }: { readonly name: string; readonly hint: string | undefined }) {
  const { t, problems } = useSurroundings()
  const problem = problems[name]
  return (
    <>
      {hint && <Hint id={`${name}-hint`}>{hint}</Hint>}
      {problem && (
        <FieldError id={`${name}-error`} label={t('Error')}>
          {t(problem)}
        </FieldError>
      )}
    </>
  )
}

const QUESTION = 'max-w-measure font-semibold'

/** A question with one control: a label. */
export function LabelFrame({ field, name, hint, isHeading, children }: FrameProps) {
  const { t } = useSurroundings()
  const label = (
    <label htmlFor={name} className={QUESTION}>
      {t(field.label)}
    </label>
  )
  return (
    <div className="grid gap-1.5">
      {isHeading ? <h1 className="text-2xl sm:text-3xl">{label}</h1> : label}
      <Below name={name} hint={hint ?? (field.hint && t(field.hint))} />
      {children}
    </div>
  )
}

/** A question with several controls: a legend. Radio buttons make it a radio group, which may say that it is invalid. */
export function LegendFrame({ field, name, hint, isHeading, radios = false, children }: FrameProps & { readonly radios?: boolean }) {
  const { t } = useSurroundings()
  const words = hint ?? (field.hint && t(field.hint))
  const description = useDescription(name, words)
  return (
    <fieldset
      {...(radios && { role: 'radiogroup' })}
      aria-describedby={description['aria-describedby']}
      aria-invalid={radios ? description['aria-invalid'] : undefined}
      className="grid gap-1.5"
    >
      <legend className={QUESTION}>{isHeading ? <h1 className="text-2xl sm:text-3xl">{t(field.label)}</h1> : t(field.label)}</legend>
      <Below name={name} hint={words} />
      {children}
    </fieldset>
  )
}
