'use client'

import { type ReactNode, useActionState } from 'react'
import { ErrorSummary } from '../form/error-summary'
import { Button, type ButtonKind } from '../ui/button'
import { Panel } from '../ui/panel'
import { FormControl } from './form-control'
import { type FormAction, type FormField, UNTRIED } from './form-field'
import { FoundList } from './found-list'
import { HandOver } from './hand-over'
import { holdsUnsaved } from './session-ended'

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
  /** Looks something up: the button stands beside the field, and what is typed is nothing to keep a page open for. */
  readonly isSearch?: boolean
  /** Fields that few need, each group folded away under its line until one of them is filled in or wrong. */
  readonly more?: readonly { readonly summary: string; readonly hint?: string; readonly fields: readonly FormField[] }[]
  /** Folds the form away under this line until somebody wants it; one that did not go through is open. */
  readonly fold?: ReactNode
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
  isSearch = false,
  more = [],
  fold,
  children,
}: ActionFormProps) {
  const [state, act, isPending] = useActionState(action, UNTRIED)
  const values = { ...initial, ...state.typed }
  const all = [...fields, ...more.flatMap((part) => part.fields)]
  const wrong = all.flatMap(({ name, label }) => (state.problems[name] ? [{ name: `${id}-${name}`, problem: state.problems[name], about: label }] : []))
  const hasPassword = fields.some(({ kind }) => kind === 'password')
  const form = (
    <>
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
            <FormControl key={field.name} id={`${id}-${field.name}`} field={field} values={values} error={state.problems[field.name]} />
          ))}
        </div>
      )}
      {more.map(({ summary, hint, fields: folded }) => (
        <details key={`${summary} ${state.attempt}`} open={folded.some(({ name }) => values[name] || state.problems[name])}>
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">{summary}</summary>
          <div className="mt-2 grid gap-5 border-l-4 border-line pl-5">
            {hint && <p className="max-w-measure text-soft">{hint}</p>}
            {folded.map((field) => (
              <FormControl key={field.name} id={`${id}-${field.name}`} field={field} values={values} error={state.problems[field.name]} />
            ))}
          </div>
        </details>
      ))}
      {children}
      <div>
        <Button kind={kind} aria-disabled={isPending}>
          {isPending ? busy : submit}
          {about && <span className="sr-only">: {about}</span>}
        </Button>
      </div>
      {state.found && !isPending && <FoundList key={`found-${state.attempt}`} {...state.found} />}
    </>
  )
  return (
    <form
      action={act}
      // A second press before the first is answered is the same press.
      onSubmit={(event) => isPending && event.preventDefault()}
      role={isSearch ? 'search' : undefined}
      data-unsaved={isSearch ? undefined : holdsUnsaved(state, all, initial)}
      noValidate
      className={fold ? undefined : isSearch ? 'flex flex-wrap items-end gap-4' : 'grid gap-6'}
      id={id}
    >
      {fold ? (
        <details open={state.attempt > 0}>
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">{fold}</summary>
          <div className="grid gap-6 py-2">{form}</div>
        </details>
      ) : (
        form
      )}
    </form>
  )
}
