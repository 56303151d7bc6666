'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useReducer, useRef, useState } from 'react'
import { CONTROLS, groupsToOpen, readForm, type TypedStep } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import type { BrowserCheck } from './browser-check'
import type { Wrong } from './error-summary'
import { type Placed, placed } from './problems'
import { NOT_POSTED, type PageOrder, type SaveAction, type SaveState } from './save-state'
import type { Showing } from './shown'
import { nextSequence, saveAtStableAddress } from './stable-save'
import { keptAfter, useAutosave } from './use-autosave'

type Of = {
  readonly step: StepData
  readonly save: SaveAction
  /** On what the page's saves rest; missing where the stored answers could not be read. */
  readonly order: PageOrder | undefined
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
export function useStepForm({ step, save, order, typed, problems, showingIn }: Of & { readonly typed: TypedStep }) {
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
  const [touched, setTouched] = useState<string>()
  const { kept, notices, engine } = useAutosave({ step: step.id, order: posted.order ?? order, element, read: (data) => readForm(step, data), posted })

  /** The checks come when somebody puts right what the server has found: whoever makes no slip never loads them. */
  const load = () => {
    check.current ??= import('./browser-check').then((module) => module.browserCheck(step)).catch(() => undefined)
    return check.current
  }
  const shown = (data: FormData) => Object.entries(showingIn(readForm(step, data))).flatMap(([key, showing]) => (showing === 'shown' ? [key] : []))
  const reread = () => {
    if (!element.current) return
    setForm(new FormData(element.current))
    engine.current?.touched(true)
  }

  /** Looks through what is being posted, where the checks are here already. Nobody waits for it: the server looks as well, and once it has answered that counts. */
  function look(data: FormData): { readonly stop: () => boolean } {
    let [isOver, wasSaid] = [false, false]
    const looking = async () => {
      const found = (await (await check.current)?.(data, shown(data))) ?? []
      if (isOver || found.length === 0) return
      wasSaid = true
      dispatch({ found, isNews: true })
    }
    void looking()
    return {
      stop: () => {
        isOver = true
        return wasSaid
      },
    }
  }

  /** What came of a post, for the page and for what saves it meanwhile. */
  function answer(next: SaveState, data: FormData, isNews: boolean) {
    setAnswered(next)
    engine.current?.release(keptAfter(next), next.savedAt === undefined ? undefined : next.order?.base)
    dispatch({ found: placed(step, inTurn(next.problems, showingIn(readForm(step, data))), data), isNews })
  }

  async function send(data: FormData) {
    const looking = look(data)
    try {
      const next = await save(state, data)
      // The server knows more, such as answers that must agree. What the browser said before is not said twice.
      answer(next, data, !looking.stop())
    } catch (error) {
      looking.stop()
      unstable_rethrow(error)
      await sendOnceMore(data)
    } finally {
      setIsPending(false)
    }
  }

  /** The action did not answer: offline, or this page is older than the site. Saved elsewhere, the list is loaded anew. */
  async function sendOnceMore(data: FormData) {
    const typed = readForm(step, data)
    const press = String(data.get(CONTROLS.press) ?? '')
    const chosen = /^mine:(\d+)$/.exec(press)?.[1]
    const base = Number(chosen ?? data.get(CONTROLS.base))
    const writer = String(data.get(CONTROLS.writer))
    const left = (press === '' && groupsToOpen(step, data).length === 0) || press === 'list'
    const language = String(data.get(CONTROLS.locale))
    const saved = await saveAtStableAddress(step.id, { typed, language, base, writer, left, sequence: nextSequence() })
    if (left && saved.kind === 'saved' && (saved.problems.length === 0 || press === 'list')) return window.location.assign(`/${language}/intake`)
    const next = { ...state, attempt: state.attempt + 1, problems: [], order: { base, writer } }
    if (saved.kind === 'conflict') answer({ ...next, outcome: 'conflict', contested: saved, notices: saved.notices }, data, true)
    else if (saved.kind !== 'saved') answer({ ...next, outcome: saved.kind }, data, true)
    else {
      const { savedAt, revision, problems, notices } = saved
      answer({ ...next, outcome: left ? 'problems' : 'redrawn', problems: left ? problems : [], savedAt, notices, order: { base: revision, writer } }, data, true)
    }
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    if (engine.current) {
      engine.current.hold()
      data.set(CONTROLS.base, String(engine.current.base()))
      data.set(CONTROLS.sequence, String(nextSequence()))
    }
    setIsPending(true)
    startTransition(() => send(data))
  }

  async function onChange(event: FormEvent<HTMLFormElement>) {
    const data = new FormData(event.currentTarget)
    setForm(data)
    const { name } = event.target as HTMLInputElement
    setTouched(name.split('.')[0])
    if (wrong.length === 0 || !name) return
    const stillWrong = await (await load())?.(data, shown(data))
    if (stillWrong) dispatch({ stillWrong, touched: controlNamed(name, wrong) })
  }

  /** Lets go what is on this page, for what was saved elsewhere. */
  function letGo() {
    engine.current?.end()
    engine.current = undefined
    window.location.reload()
  }

  return {
    state,
    kept,
    /** What the answers call for, as the server has read them last, and the question that was touched last. */
    notices: notices ?? state.notices,
    touched,
    wrong,
    attempt,
    form,
    isPending,
    reread,
    letGo,
    formProps: { ref: element, action: formAction, onSubmit, onChange },
  }
}

/** `born.month` is a part of `born`: the control that is marked. */
const controlNamed = (touched: string, wrong: readonly Wrong[]) => wrong.find(({ name }) => touched === name || touched.startsWith(`${name}.`))?.name ?? touched
