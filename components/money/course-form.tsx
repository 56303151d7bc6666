'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { UNTRIED } from '../clinic/form-field'
import { ErrorSummary } from '../form/error-summary'
import { PaperView } from '../papers/paper-view'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { COUNT_WORDS, COUNTS, Counts, nameOf, type PhaseShown } from './course-counts'
import { Make, type MakeShown } from './course-makes'
import type { CourseAction, CourseState, Preview } from './course-state'
import { OutOfPocket } from './out-of-pocket'

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
