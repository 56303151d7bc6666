'use client'

import { type FormEvent, startTransition, useActionState } from 'react'
import { ErrorSummary } from '../form/error-summary'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { FormControl } from './form-control'
import { type ActionState, type FormAction, type FormField, UNTRIED } from './form-field'
import { holdsUnsaved } from './session-ended'
import { saidWords } from './words'

type WorkFormProps = {
  readonly hidden: Readonly<Record<string, string>>
  /** In words: who has it. */
  readonly keeper: string
  readonly isMine: boolean
  readonly moves: FormField
  readonly work: FormAction
}

const REASON: FormField = { name: 'reason', label: 'Why', hint: 'Others read it in the history.', kind: 'long', rows: 2, most: 1000 }
const NOTE: FormField = {
  name: 'note',
  label: 'Add a note',
  hint: 'Coordinators and psychiatrists read it; patients do not. A change of the status saves it too.',
  kind: 'long',
  rows: 3,
  most: 4000,
}

/** Who has an intake, its status and a note: one form with a button for each, so that none of them throws away what stands in another's box. */
export function WorkForm({ hidden, keeper, isMine, moves, work }: WorkFormProps) {
  const [state, act, isPending] = useActionState(work, UNTRIED)
  const boxes = [moves, REASON, NOTE]
  const wrong = boxes.flatMap(({ name, label }) => (state.problems[name] ? [{ name: `work-${name}`, problem: state.problems[name], about: label }] : []))
  const control = (field: FormField) => (
    <FormControl
      key={`${field.name}-${state.saved?.[field.name] ?? 0}`}
      id={`work-${field.name}`}
      field={field}
      values={state.typed}
      error={state.problems[field.name]}
    />
  )
  /** Posted from here and not by way of `action`, after which every box would be set back: what is typed during a press stays. */
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    startTransition(() => act(data))
  }
  return (
    <form action={act} onSubmit={onSubmit} data-unsaved={holdsUnsaved(state, boxes)} noValidate className="grid gap-5">
      <ErrorSummary t={(text) => text} wrong={wrong} attempt={state.attempt} />
      <WhatCameOfIt state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={name === 'version' && state.version !== undefined ? String(state.version) : value} />
      ))}
      <p className="flex flex-wrap items-center gap-x-3">
        <span>{keeper}</span>
        <Button kind="quiet" name="do" value={isMine ? 'release' : 'assign'} aria-disabled={isPending}>
          {isMine ? 'Give back' : 'Assign to me'}
        </Button>
      </p>
      {control(moves)}
      {control(REASON)}
      <div>
        <Button kind="secondary" name="do" value="move" aria-disabled={isPending}>
          Change the status
        </Button>
      </div>
      {control(NOTE)}
      <div>
        <Button kind="secondary" name="do" value="note" aria-disabled={isPending}>
          Save the note
        </Button>
      </div>
    </form>
  )
}

function WhatCameOfIt({ state: { attempt, message, said } }: { readonly state: ActionState }) {
  if (message)
    return (
      <Panel key={`message-${attempt}`} tone="alert" role="alert" heading={message.heading} level={3}>
        <p>{message.text}</p>
      </Panel>
    )
  const words = saidWords(said)
  if (!words) return null
  return (
    <p key={`said-${attempt}`} role="status" className="border-l-4 border-accent bg-accent-wash px-4 py-3">
      <span className="font-semibold">{words}</span> What else you typed still stands here. It is not saved yet.
    </p>
  )
}
