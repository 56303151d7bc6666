import type { ReactNode } from 'react'
import type { FormField } from '../clinic/form-field'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { SelectField, TextArea, TextField } from '../ui/labelled'
import type { FieldProps } from './course-counts'

/** A paper that may be made, and what it asks for besides the visits. */
export type MakeShown = { readonly kind: string; readonly submit: string; readonly heading: string; readonly fields: readonly FormField[]; readonly about?: ReactNode }

type MakeProps = {
  readonly make: MakeShown
  readonly isFirst: boolean
  readonly route: string
  readonly isPending: boolean
  readonly field: (name: string) => FieldProps
}

/** What one paper asks for, and the button that makes it. */
export function Make({ make: { kind, submit, heading, fields, about }, isFirst, route, isPending, field }: MakeProps) {
  return (
    <fieldset className="min-w-0 border-t border-line pt-4">
      <legend className="float-left mb-3 w-full font-semibold">{heading}</legend>
      {fields.length > 0 && (
        <div className={classes('clear-both mb-5 grid items-start gap-x-6 gap-y-5', fields.length > 1 && 'sm:grid-cols-2')}>
          {fields.map((one) => (
            <MakeField key={one.name} of={one} {...field(one.name)} />
          ))}
        </div>
      )}
      {about}
      <div className="clear-both">
        <Button kind={isFirst ? 'primary' : 'secondary'} name="do" value={kind} aria-disabled={isPending}>
          {isPending ? 'Working …' : submit}
          <span className="sr-only">: {route}</span>
        </Button>
      </div>
    </fieldset>
  )
}

function MakeField({ of: { label, hint, kind = 'text', options, most, rows }, ...rest }: FieldProps & { readonly of: FormField }) {
  if (kind === 'long') {
    return (
      <div className="sm:col-span-2">
        <TextArea {...rest} label={label} hint={hint} rows={rows ?? 2} maxLength={most} />
      </div>
    )
  }
  if (kind !== 'choice') return <TextField {...rest} label={label} hint={hint} type={kind === 'date' ? 'date' : 'text'} maxLength={most} autoComplete="off" />
  return (
    <SelectField {...rest} label={label} hint={hint}>
      {options?.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  )
}
