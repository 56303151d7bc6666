'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useReducer, useRef, useState } from 'react'
import { CONTROLS, readForm, type TypedStep } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import type { BrowserCheck } from './browser-check'
import type { Wrong } from './error-summary'
import { type Placed, placed } from './problems'
import { NOT_POSTED, type SaveAction, type SaveState } from './save-state'
import type { Showing } from './shown'
import { saveAtStableAddress } from './stable-save'

type Of = {
  readonly step: StepData
  readonly save: SaveAction
  /** What is wrong with the answers that the page came with. */
  readonly problems: readonly Placed[]
  readonly showingIn: (typed: TypedStep) => Readonly<Record<string, Showing>>
}

/** What is wrong on the page now, and how often that was said: a new number moves the focus to the summary. */
type Findings = { readonly wrong: readonly Wrong[]; readonly attempt: number }
type Event = { readonly found: readonly Wrong[]; readonly isNews: boolean } | { readonly stillWrong: readonly Wrong[]; readonly touched: string }

function findings(before: Findings, event: Event): Findings {
  if ('found' in event) return { wrong: event.found, attempt: before.attempt + (event.isNews && event.found.length > 0 ? 1 : 0) }
  // While something is being put right, what is right again goes; nothing new is held against anyone before they are done.
  const wrong = before.wrong.filter(({ name }) => name !== event.touched || event.stillWrong.some((one) => one.name === name))
  return { ...before, wrong }
}

/** What is asked for where nothing is asked yet can wait, as long as there is something else to put right first. */
function inTurn(problems: readonly Placed[], showing: Readonly<Record<string, Showing>>): readonly Placed[] {
  const now = problems.filter(({ field }) => showing[field] !== 'waiting')
  return now.length > 0 ? now : problems
}

/** A step's form in the browser: posts it, checks it before, and keeps every word whatever comes of it. */
export function useStepForm({ step, save, typed, problems, showingIn }: Of & { readonly typed: TypedStep }) {
  const [posted, formAction] = useActionState(save, NOT_POSTED)
  const [answered, setAnswered] = useState<SaveState>()
  const state = answered ?? posted
  const [{ wrong, attempt }, dispatch] = useReducer(findings, undefined, () => ({
    wrong: placed(step, inTurn(posted.attempt > 0 ? posted.problems : problems, showingIn(posted.typed ?? typed))),
    attempt: posted.attempt,
  }))
  const [form, setForm] = useState<FormData>()
  const [isPending, setIsPending] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const check = useRef<Promise<BrowserCheck | undefined>>(undefined)

  const load = () => {
    check.current ??= import('./browser-check').then((module) => module.browserCheck(step)).catch(() => undefined)
    return check.current
  }
  const shown = (data: FormData) => Object.entries(showingIn(readForm(step, data))).flatMap(([key, showing]) => (showing === 'shown' ? [key] : []))
  const reread = () => element.current && setForm(new FormData(element.current))

  /** Looks through what is being posted. Nobody waits for it: the server looks as well. */
  async function look(data: FormData): Promise<boolean> {
    const found = (await (await load())?.(data, shown(data))) ?? []
    if (found.length > 0) dispatch({ found, isNews: true })
    return found.length > 0
  }

  async function send(data: FormData) {
    const looking = look(data)
    try {
      const answer = await save(state, data)
      const wasSaid = await looking
      setAnswered(answer)
      // The server knows more, such as answers that must agree. What the browser said before is not said twice.
      dispatch({ found: placed(step, inTurn(answer.problems, showingIn(readForm(step, data))), data), isNews: !wasSaid })
    } catch (error) {
      unstable_rethrow(error)
      await sendOnceMore(data)
    } finally {
      setIsPending(false)
    }
  }

  /** The action did not answer: offline, or this page is older than the site. Saved elsewhere, the list is loaded anew. */
  async function sendOnceMore(data: FormData) {
    const typed = readForm(step, data)
    const saved = await saveAtStableAddress(step.id, typed)
    if (saved?.problems.length === 0) return window.location.assign(`/${data.get(CONTROLS.locale)}/intake`)
    setAnswered({ ...state, attempt: state.attempt + 1, ...(saved ? { outcome: 'problems', problems: saved.problems, savedAt: saved.savedAt } : { outcome: 'away' }) })
    if (saved) dispatch({ found: placed(step, saved.problems, data), isNews: true })
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    setIsPending(true)
    startTransition(() => send(data))
  }

  async function onChange(event: FormEvent<HTMLFormElement>) {
    const data = new FormData(event.currentTarget)
    setForm(data)
    const touched = (event.target as HTMLInputElement).name
    if (wrong.length === 0 || !touched) return
    const stillWrong = await (await load())?.(data, shown(data))
    if (stillWrong) dispatch({ stillWrong, touched: controlNamed(touched, wrong) })
  }

  return { state, wrong, attempt, form, isPending, reread, formProps: { ref: element, action: formAction, onSubmit, onChange, onFocus: load } }
}

/** `born.month` is a part of `born`: the control that is marked. */
const controlNamed = (touched: string, wrong: readonly Wrong[]) => wrong.find(({ name }) => touched === name || touched.startsWith(`${name}.`))?.name ?? touched
