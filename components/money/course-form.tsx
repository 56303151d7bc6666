'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { type FormField, UNTRIED } from '../clinic/form-field'
import { ErrorSummary } from '../form/error-summary'
import { PaperView } from '../papers/paper-view'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { SelectField, TextArea, TextField } from '../ui/labelled'
import { Panel } from '../ui/panel'
import type { CourseAction, CourseState, Preview } from './course-state'
import { OutOfPocket } from './out-of-pocket'

/** A part of a course as it is planned. */
export type PhaseShown = { readonly phase: string; readonly words: string; readonly code: string; readonly spacing: string }

type CourseFormProps = {
  /** Unique on the page: ids of the fields begin with it. */
  readonly id: string
  readonly action: CourseAction
  readonly route: string
  readonly phases: readonly PhaseShown[]
  /** On what the counts rest that the form begins with. */
  readonly sources: ReactNode
  readonly hidden: Readonly<Record<string, string>>
  readonly initial: Readonly<Record<string, string>>
  readonly prices: string | undefined
  /** The papers that may be made from it: nothing that does not apply is here. */
  readonly makes: readonly MakeShown[]
}

/** A paper that may be made, and what it asks for besides the visits. */
export type MakeShown = { readonly kind: string; readonly submit: string; readonly heading: string; readonly fields: readonly FormField[]; readonly about?: ReactNode }

const COUNTS = ['low', 'expected', 'high'] as const
const COUNT_WORDS = { low: 'Low', expected: 'Expected', high: 'High' } as const
const plainly = (text: string) => text

/**
 * Plans the visits of a course: to see what it comes to, and to make the estimate from it. The enter key only previews. Works
 * without scripts; no number typed is lost.
 */
export function CourseForm({ id, action, route, phases, sources, hidden, initial, prices, makes }: CourseFormProps) {
  const [state, act, isPending] = useActionState<CourseState, FormData>(action, UNTRIED)
  const values = { ...initial, ...state.typed }
  const labels = Object.fromEntries([
    ...phases.flatMap(({ phase, words }) => COUNTS.map((count) => [nameOf(phase, count), `${words}, ${COUNT_WORDS[count].toLowerCase()}`] as const)),
    ...makes.flatMap(({ fields }) => fields.map(({ name, label }) => [name, label] as const)),
  ])
  const wrong = Object.entries(state.problems).map(([name, problem]) => ({ name: `${id}-${name}`, problem, about: labels[name] ?? route }))
  const field = (name: string) => ({ id: `${id}-${name}`, name, defaultValue: values[name] ?? '', error: state.problems[name] })
  return (
    <form action={act} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-6" id={id}>
      <ErrorSummary t={plainly} wrong={wrong} attempt={state.attempt} />
      {state.message && (
        <Panel key={`message-${state.attempt}`} tone="alert" role="alert" heading={state.message.heading} level={3}>
          <p>{state.message.text}</p>
        </Panel>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={name === 'version' && state.version !== undefined ? String(state.version) : value} />
      ))}
      <div key={`fields-${state.attempt}`}>
        <Counts phases={phases} field={field} />
      </div>
      {sources}
      <div>
        <Button kind="secondary" name="do" value="preview" aria-disabled={isPending}>
          Preview<span className="sr-only">: {route}</span>
        </Button>
      </div>
      {state.preview && <PreviewOf key={`preview-${state.attempt}`} preview={state.preview} route={route} prices={prices} />}
      {makes.map((make, at) => (
        <Make key={`${make.kind}-${state.attempt}`} make={make} isFirst={at === 0} route={route} isPending={isPending} field={field} />
      ))}
    </form>
  )
}

const ROW = 'grid grid-cols-3 items-start gap-x-3 gap-y-1 sm:grid-cols-[minmax(0,1fr)_repeat(3,5rem)]'

/** How many visits each part has: low, expected and high beside each other. */
function Counts({ phases, field }: { readonly phases: readonly PhaseShown[]; readonly field: (name: string) => FieldProps }) {
  return (
    <div className="border-t border-line">
      <div aria-hidden="true" className={`${ROW} hidden! border-b border-line py-1 text-sm font-semibold text-soft sm:grid!`}>
        <span>Visits</span>
        {COUNTS.map((count) => (
          <span key={count}>{COUNT_WORDS[count]}</span>
        ))}
      </div>
      {phases.map(({ phase, words, code, spacing }) => (
        <fieldset key={phase} className={`${ROW} min-w-0 border-b border-line py-2`}>
          <legend className="sr-only">
            {words}, {code}
          </legend>
          <div aria-hidden="true" className="col-span-3 leading-snug sm:col-span-1">
            {words} <span className="text-soft">{code}</span>
            <span className="block text-sm text-soft">{spacing}</span>
          </div>
          {COUNTS.map((count) => (
            <CountField key={count} words={words} count={count} {...field(nameOf(phase, count))} />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function CountField({ words, count, id, error, ...rest }: FieldProps & { readonly words: string; readonly count: (typeof COUNTS)[number] }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm text-soft sm:sr-only">
        <span className="sr-only">{words}: </span>
        {COUNT_WORDS[count]}
      </label>
      <input
        id={id}
        className="input px-2! text-right tabular-nums"
        inputMode="numeric"
        maxLength={10}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        {...rest}
      />
      {error && (
        <p id={`${id}-error`} className="text-sm font-semibold text-alert">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      )}
    </div>
  )
}

const nameOf = (phase: string, count: string) => `sessions-${phase}-${count}`

type FieldProps = { readonly id: string; readonly name: string; readonly defaultValue: string; readonly error: string | undefined }
type MakeProps = {
  readonly make: MakeShown
  readonly isFirst: boolean
  readonly route: string
  readonly isPending: boolean
  readonly field: (name: string) => FieldProps
}

/** What one paper asks for, and the button that makes it. */
function Make({ make: { kind, submit, heading, fields, about }, isFirst, route, isPending, field }: MakeProps) {
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

/** What was planned comes to; the focus goes there, so that it is heard as well as seen. */
function PreviewOf({ preview, route, prices }: { readonly preview: Preview; readonly route: string; readonly prices: string | undefined }) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section ref={box} tabIndex={-1} aria-label={`Preview: ${route}`} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4 border-t-2 border-edge pt-4">
      <p className="font-semibold">Preview. Nothing is stored or given yet.</p>
      <OutOfPocket route={route} money={preview.money} prices={prices} />
      {preview.paper && (
        <details>
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">The estimate as it would be given</summary>
          <div className="border border-edge bg-surface p-4 sm:p-6">
            <PaperView paper={preview.paper} />
          </div>
        </details>
      )}
    </section>
  )
}
