'use client'

import { type ReactNode, useActionState } from 'react'
import { ErrorSummary } from '../form/error-summary'
import { Button, type ButtonKind } from '../ui/button'
import { SelectField, TextArea, TextField } from '../ui/labelled'
import { Panel } from '../ui/panel'
import { type FormAction, type FormField, UNTRIED } from './form-field'
import { HandOver } from './hand-over'

type ActionFormProps = {
  /** Unique on the page: ids of the fields begin with it. */
  readonly id: string
  readonly action: FormAction
  readonly fields: readonly FormField[]
  readonly hidden?: Readonly<Record<string, string>>
  readonly initial?: Readonly<Record<string, string>>
  readonly submit: string
  /** Completes the button's name for those who hear it among others like it. */
  readonly about?: string
  readonly busy?: string
  readonly kind?: ButtonKind
  /** Fields beside each other where there is room. */
  readonly columns?: boolean
  /** Words between the fields and the button. */
  readonly children?: ReactNode
}

const plainly = (text: string) => text

/**
 * Every form of the clinic: posts to a server action, with scripts or without, and comes back with each word still there
 * when something did not go through.
 */
export function ActionForm({
  id,
  action,
  fields,
  hidden = {},
  initial = {},
  submit,
  about,
  busy = 'Saving …',
  kind = 'primary',
  columns = false,
  children,
}: ActionFormProps) {
  const [state, act, isPending] = useActionState(action, UNTRIED)
  const values = { ...initial, ...state.typed }
  const wrong = fields.flatMap(({ name, label }) => (state.problems[name] ? [{ name: `${id}-${name}`, problem: state.problems[name], about: label }] : []))
  const hasPassword = fields.some(({ kind }) => kind === 'password')
  return (
    <form action={act} noValidate className="grid gap-6" id={id}>
      <ErrorSummary t={plainly} wrong={wrong} attempt={state.attempt} {...(hasPassword && { lead: 'All but the password is kept. Please look at this once more:' })} />
      {state.message && (
        <Panel key={`message-${state.attempt}`} tone="alert" role="alert" heading={state.message.heading} level={3}>
          <p>{state.message.text}</p>
        </Panel>
      )}
      {state.handOver && <HandOver key={`link-${state.attempt}`} {...state.handOver} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={name === 'version' && state.version !== undefined ? String(state.version) : value} />
      ))}
      {/* Drawn anew after each try, so that what was typed stands in it and not what stood there before. */}
      {fields.length > 0 && (
        <div key={`fields-${state.attempt}`} className={columns ? 'grid items-start gap-x-6 gap-y-5 sm:grid-cols-2' : 'grid gap-5'}>
          {fields.map((field) => (
            <FieldOf key={field.name} id={`${id}-${field.name}`} field={field} value={values[field.name] ?? ''} error={state.problems[field.name]} />
          ))}
        </div>
      )}
      {children}
      <div>
        <Button kind={kind} aria-disabled={isPending}>
          {isPending ? busy : submit}
          {about && <span className="sr-only">: {about}</span>}
        </Button>
      </div>
    </form>
  )
}

const WIDTHS = { narrow: 'max-w-52', wide: '' } as const

function FieldOf({ id, field, value, error }: { readonly id: string; readonly field: FormField; readonly value: string; readonly error: string | undefined }) {
  const { name, label, hint, kind = 'text', autoComplete, most, part, width = 'wide' } = field
  const common = { id, name, label, hint, error, defaultValue: value, className: WIDTHS[width] }
  const control =
    kind === 'choice' ? (
      <SelectField {...common}>
        {field.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectField>
    ) : kind === 'long' ? (
      <TextArea {...common} rows={field.rows ?? 3} maxLength={most} />
    ) : (
      <TextField
        {...common}
        type={kind === 'money' ? 'text' : kind}
        inputMode={kind === 'money' ? 'decimal' : undefined}
        autoComplete={autoComplete}
        maxLength={most}
        spellCheck={kind === 'password' ? false : undefined}
      />
    )
  if (!part) return control
  return (
    <>
      <h2 className="col-span-full mt-4 border-t border-line pt-6 text-xl">{part}</h2>
      {control}
    </>
  )
}
