'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '../form/error-summary'
import { Button } from '../ui/button'
import { TextArea } from '../ui/labelled'
import { Panel } from '../ui/panel'
import { type FormAction, UNTRIED } from './form-field'

type AlertWorkProps = {
  readonly alert: string
  /** When somebody took it, in milliseconds: what is written down is meant for that. */
  readonly taken: string
  readonly action: FormAction
}

const plainly = (text: string) => text

/** What whoever is on an alert tried, reached or did, with words for the record. */
export function AlertWork({ alert, taken, action }: AlertWorkProps) {
  const [state, act, isPending] = useActionState(action, UNTRIED)
  const { note } = state.problems
  const wrong = note ? [{ name: 'alert-note', problem: note, about: 'What happened' }] : []
  return (
    <form action={act} noValidate className="grid gap-5">
      <ErrorSummary t={plainly} wrong={wrong} attempt={state.attempt} />
      {state.message && (
        <Panel key={`message-${state.attempt}`} tone="alert" role="alert" heading={state.message.heading} level={3}>
          <p>{state.message.text}</p>
        </Panel>
      )}
      <input type="hidden" name="alert" value={alert} />
      <input type="hidden" name="taken" value={taken} />
      <TextArea
        key={`note-${state.attempt}`}
        id="alert-note"
        name="note"
        label="What happened"
        hint="Needed when it is settled: what was done, and who looks after it now. Only staff read it."
        error={note}
        defaultValue={state.typed.note ?? ''}
        maxLength={4000}
      />
      <div className="flex flex-wrap gap-3">
        <Button kind="secondary" name="work" value="tried" aria-disabled={isPending}>
          I tried, nobody answered
        </Button>
        <Button kind="secondary" name="work" value="reached" aria-disabled={isPending}>
          I reached them
        </Button>
        <Button name="work" value="settled" aria-disabled={isPending}>
          Settled
        </Button>
      </div>
    </form>
  )
}
