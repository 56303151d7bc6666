'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, type RefObject, startTransition, useState } from 'react'
import { CONTROLS } from '@/lib/forms/form-data'
import { keepsAsItStands, pressed } from '@/lib/forms/pressed'
import type { StepData } from '@/lib/forms/step'
import type { Autosave } from './autosave'
import { inTime } from './in-time'
import type { SaveAction, SaveState } from './save-state'
import { sendOnceMore } from './send-once-more'
import { nextSequence } from './stable-save'
import { keptAfter } from './use-autosave'
import type { useFindings } from './use-findings'

type Of = {
  readonly step: StepData
  readonly save: SaveAction
  /** What came of the post that drew this page, if it was posted. */
  readonly posted: SaveState
  readonly engine: RefObject<Autosave | undefined>
  readonly findings: Pick<ReturnType<typeof useFindings>, 'look' | 'found'>
}

/** Posts a step's form from where it stands, and keeps every word whatever comes of it. */
export function usePosting({ step, save, posted, engine, findings }: Of) {
  const [answered, setAnswered] = useState<SaveState>()
  const [isPending, setIsPending] = useState(false)
  const state = answered ?? posted

  /** What came of a post, for the page and for what saves it meanwhile. */
  function answer(next: SaveState, data: FormData, isNews: boolean): void {
    setAnswered(next)
    engine.current?.release(keptAfter(next), next.savedAt === undefined ? undefined : next.order?.base, next.notices)
    findings.found(next.problems, data, isNews)
  }

  async function send(data: FormData): Promise<void> {
    const looking = findings.look(data)
    try {
      // A post that is stored after all, later, comes before what is sent once more: its place in the order is lower.
      const next = await inTime(save(state, data))
      // The server knows more, such as answers that must agree. What the browser said before is not said twice.
      answer(next, data, !looking.stop())
    } catch (error) {
      looking.stop()
      unstable_rethrow(error)
      await sendAgain(data)
    } finally {
      setIsPending(false)
    }
  }

  /** Saved elsewhere, the page that comes next is loaded anew. */
  async function sendAgain(data: FormData): Promise<void> {
    const next = await sendOnceMore(step, data, state)
    if (!('to' in next)) return answer(next, data, true)
    // What was typed after the press goes out when the page is left.
    engine.current?.release({ kind: 'saved', savedAt: next.savedAt }, next.revision)
    window.location.assign(next.to)
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (isPending) return
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    if (engine.current) {
      engine.current.hold(keepsAsItStands(pressed(data)))
      data.set(CONTROLS.base, String(engine.current.base()))
      // The framework may draw the page anew under the hands of whoever types, with another name: its saves go on under this one.
      data.set(CONTROLS.writer, engine.current.writer)
      data.set(CONTROLS.sequence, String(nextSequence()))
    }
    setIsPending(true)
    startTransition(() => send(data))
  }

  return { state, isPending, onSubmit }
}
