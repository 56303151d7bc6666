'use client'

import { type FormEvent, useActionState, useState, useSyncExternalStore } from 'react'
import type { Field, ListName } from '@/lib/forms/field'
import { ErrorSummary } from '../form/error-summary'
import { FormProvider } from '../form/form-context'
import { Suggestions } from '../form/listed'
import { Question } from '../form/question'
import { Button } from '../ui/button'
import { TextArea } from '../ui/labelled'
import { Panel } from '../ui/panel'
import { type ActionState, ANSWER, type FormAction, UNTRIED } from './form-field'
import { Kinds, type MarkChoice, onlyOf } from './mark-kinds'

type MarkFormProps = {
  readonly action: FormAction
  readonly hidden: Readonly<Record<string, string>>
  readonly field: Field
  /** The answer as it stands: where the right one begins from. */
  readonly value: unknown
  readonly choices: readonly MarkChoice[]
  readonly suggestions: Readonly<Partial<Record<ListName, readonly string[]>>>
}

const plainly = (text: string, values?: Readonly<Record<string, unknown>>) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values?.[name] ?? ''))
const never = () => () => undefined
const useScripted = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** The form as it was last touched, forgotten when the page is drawn anew. */
function useTouched(attempt: number) {
  const [touched, setTouched] = useState<{ readonly attempt: number; readonly form: FormData }>()
  const touch = (event: FormEvent<HTMLFormElement>) => setTouched({ attempt, form: new FormData(event.currentTarget) })
  return [touched?.attempt === attempt ? touched.form : undefined, touch] as const
}

/**
 * Says something of one answer: confirmed, corrected or a mark withdrawn, and how it is known. The right answer is asked for
 * as the patient was asked. Works as a plain form; with scripts the question shows only when it is wanted.
 */
export function MarkForm({ action, hidden, field, value, choices, suggestions }: MarkFormProps) {
  const [state, act, isPending] = useActionState(action, UNTRIED)
  const scripted = useScripted()
  const [form, touch] = useTouched(state.attempt)
  const only = onlyOf(choices)
  const kind = only?.value ?? (form ? form.get('kind') : state.typed.kind)
  const labels: Readonly<Record<string, string>> = { kind: 'What do you want to do?', note: 'How is it known?' }
  const wrong = Object.entries(state.problems).map(([name, problem]) => ({ name, problem, about: labels[name] ?? field.label }))
  const isOut = scripted && kind !== 'corrected'
  return (
    <FormProvider
      value={{
        t: plainly,
        scripted,
        problems: state.problems,
        unlikely: {},
        suggestions,
        rows: state.answer?.rows ?? {},
        phone: '',
        form,
        reread: () => undefined,
      }}
    >
      <form action={act} onChange={touch} noValidate className="grid max-w-measure gap-8" id="mark">
        {/* The enter key presses the first button of a form: it must be this one, not “Remove”. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <ErrorSummary t={plainly} wrong={wrong} attempt={state.attempt} />
        <Meanwhile state={state} />
        {Object.entries(hidden).map(([name, text]) => (
          <input key={name} type="hidden" name={name} value={name === 'version' && state.version !== undefined ? String(state.version) : text} />
        ))}
        <div key={`attempt-${state.attempt}`} className="grid gap-8">
          <Kinds choices={choices} chosen={state.typed.kind} problem={state.problems.kind} label={labels.kind ?? ''} />
          <fieldset disabled={isOut} hidden={isOut} className="grid min-w-0 gap-3 border-l-4 border-edge pl-5">
            <legend className="float-left mb-2 text-soft">{scripted || only ? 'The right answer' : 'If you correct it: the right answer'}</legend>
            <Suggestions />
            <Question field={field} name={ANSWER} value={state.answer ? state.answer.value : value} />
          </fieldset>
          <TextArea
            id="note"
            name="note"
            label={labels.note}
            hint="Who said so, when, or which record shows it. Whoever may see the answer reads this too."
            rows={3}
            maxLength={4000}
            defaultValue={state.typed.note ?? ''}
            error={state.problems.note}
          />
        </div>
        <div>
          <Button aria-disabled={isPending}>{isPending ? 'Judging again …' : 'Save the mark and judge again'}</Button>
        </div>
      </form>
    </FormProvider>
  )
}

function Meanwhile({ state }: { readonly state: ActionState }) {
  if (!state.message) return null
  return (
    <Panel key={`message-${state.attempt}`} tone="alert" role="alert" heading={state.message.heading} level={3}>
      <p>{state.message.text}</p>
    </Panel>
  )
}
