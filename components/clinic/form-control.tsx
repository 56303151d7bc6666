import { FieldError, Hint } from '../ui/field-error'
import { describedBy, SelectField, TextArea, TextField } from '../ui/labelled'
import type { FormField } from './form-field'

const WIDTHS = { narrow: 'max-w-52', wide: '' } as const
const KEYBOARDS = { money: 'decimal', digits: 'numeric' } as const

type ControlProps = {
  /** Id of the control; a box of several adds its own value. */
  readonly id: string
  readonly field: FormField
  readonly values: Readonly<Record<string, string>>
  readonly error: string | undefined
}

/** One field of a clinic's form, under the heading of its part where it begins one. */
export function FormControl(props: ControlProps) {
  const { part } = props.field
  if (!part) return <Control {...props} />
  return (
    <>
      <h2 className="col-span-full mt-4 border-t border-line pt-6 text-xl">{part}</h2>
      <Control {...props} />
    </>
  )
}

function Control({ id, field, values, error }: ControlProps) {
  const { name, label, hint, kind = 'text', autoComplete, most, width = 'wide' } = field
  const common = { id, name, label, hint, error, defaultValue: values[name] ?? '', className: WIDTHS[width] }
  if (kind === 'several') return <Boxes id={id} field={field} values={values} error={error} />
  if (kind === 'choice')
    return (
      <SelectField {...common}>
        {field.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectField>
    )
  if (kind === 'long') return <TextArea {...common} rows={field.rows ?? 3} maxLength={most} />
  const keyboard = kind === 'money' || kind === 'digits' ? KEYBOARDS[kind] : undefined
  return (
    <TextField
      {...common}
      type={keyboard ? 'text' : kind}
      inputMode={keyboard}
      autoComplete={autoComplete}
      maxLength={most}
      spellCheck={kind === 'password' ? false : undefined}
    />
  )
}

/** Any of several, each sent under a name of its own: a field that is sent twice counts as not typed. */
function Boxes({ id, field: { name, label, hint, options = [] }, values, error }: ControlProps) {
  return (
    <fieldset aria-describedby={describedBy(id, hint, error)} className="grid gap-1.5">
      <legend className="mb-1.5 font-semibold">{label}</legend>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && (
        <FieldError id={`${id}-error`} label="Error">
          {error}
        </FieldError>
      )}
      {options.map((option, at) => (
        <label key={option.value} className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5 pr-3">
          <input
            type="checkbox"
            id={at === 0 ? id : `${id}-${option.value}`}
            name={`${name}-${option.value}`}
            value="yes"
            defaultChecked={values[`${name}-${option.value}`] === 'yes'}
            className="box mt-0.5"
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
