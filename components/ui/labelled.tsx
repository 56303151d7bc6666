import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'
import { FieldError, Hint } from './field-error'

type Labelled = { readonly id: string; readonly label: ReactNode; readonly hint?: string | undefined; readonly error?: string | undefined; readonly errorLabel?: string }

/** The ids that describe an input: its hint, its error. */
export const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  classes(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`) || undefined

function Frame({ id, label, hint, error, errorLabel = 'Error', children }: Labelled & { readonly children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && (
        <FieldError id={`${id}-error`} label={errorLabel}>
          {error}
        </FieldError>
      )}
      {children}
    </div>
  )
}

/** An input with its label, hint and error, tied together. For the clinic's pages; the interview has `components/form`. */
export function TextField({ id, label, hint, error, errorLabel, className, ...rest }: Labelled & Omit<ComponentProps<'input'>, 'id'>) {
  return (
    <Frame id={id} label={label} hint={hint} error={error} {...(errorLabel && { errorLabel })}>
      <input id={id} className={classes('input', className)} aria-describedby={describedBy(id, hint, error)} aria-invalid={error ? true : undefined} {...rest} />
    </Frame>
  )
}

export function TextArea({ id, label, hint, error, errorLabel, className, ...rest }: Labelled & Omit<ComponentProps<'textarea'>, 'id'>) {
  return (
    <Frame id={id} label={label} hint={hint} error={error} {...(errorLabel && { errorLabel })}>
      <textarea
        id={id}
        rows={4}
        className={classes('input', className)}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        {...rest}
      />
    </Frame>
  )
}

export function SelectField({ id, label, hint, error, errorLabel, className, ...rest }: Labelled & Omit<ComponentProps<'select'>, 'id'>) {
  return (
    <Frame id={id} label={label} hint={hint} error={error} {...(errorLabel && { errorLabel })}>
      <select id={id} className={classes('input', className)} aria-describedby={describedBy(id, hint, error)} aria-invalid={error ? true : undefined} {...rest} />
    </Frame>
  )
}
