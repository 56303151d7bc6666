'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { CONTROLS, type TypedStep } from '@/lib/forms/form-data'
import { type Autosave, autosave } from './autosave'
import { isAsDrawn } from './form-as-drawn'
import type { Kept, PageOrder, SaveState, Told } from './save-state'
import { storedRevision } from './stable-save'

type Of = {
  readonly step: string
  /** Missing where the stored answers could not be read: then nothing is saved by itself. */
  readonly order: PageOrder | undefined
  readonly element: RefObject<HTMLFormElement | null>
  readonly read: (form: FormData) => TypedStep
  /** What came of the post that drew this page, if it was posted. */
  readonly posted: SaveState
}

/** How a page stands after a posted form was answered. */
export function keptAfter({ outcome, isSignedOut, savedAt, contested }: SaveState): Kept {
  if (outcome === 'gone') return { kind: outcome }
  if (outcome === 'away') return { kind: outcome, ...(isSignedOut && { isSignedOut }) }
  if (outcome === 'conflict' && contested) return { kind: 'conflict', contested }
  return savedAt === undefined ? { kind: 'untouched' } : { kind: 'saved', savedAt }
}

const toldAfter = (posted: SaveState): Told => ({ kept: keptAfter(posted), ...(posted.notices && { notices: posted.notices }) })

/** Drawings of pages that were left without a new document: the framework may show such a one again, with old answers in it. */
const leftDrawings = new Set<string>()

/** Saves a step's page while it is filled in. Nothing here is needed to fill it in. */
export function useAutosave({ step, order, element, read, posted }: Of) {
  const [told, setTold] = useState<Told>(() => toldAfter(posted))
  const engine = useRef<Autosave>(undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: one page, one engine: what it was drawn with never changes while it stands
  useEffect(() => {
    const form = element.current
    if (!form || !order) return
    if (leftDrawings.has(order.writer)) return window.location.reload()
    const now = () => read(new FormData(form))
    const begun = keptAfter(posted).kind
    const isKept = isAsDrawn(form) && (begun === 'untouched' || begun === 'saved')
    const tell = (next: Told) => {
      setTold(next)
      askBeforeLeaving(own.wouldLose())
    }
    const language = String(new FormData(form).get(CONTROLS.locale))
    const own = autosave({ step, order, language, read: now, drawn: isKept ? now() : undefined, tell, begun: toldAfter(posted) })
    engine.current = own
    const stop = listen(step, form, own)
    if (!isKept) own.save()
    return () => {
      own.end()
      stop()
      askBeforeLeaving(false)
      engine.current = undefined
      // Not at once: in development a page is taken away and put back in the same moment.
      setTimeout(() => leftDrawings.add(order.writer))
    }
  }, [])

  return { ...told, engine }
}

/** Everything that may mean: there is something to save now. Returns what ends it. */
function listen(step: string, form: HTMLFormElement, own: Autosave): () => void {
  const ended = new AbortController()
  const on = (target: EventTarget, type: string, act: (event: Event) => void) => target.addEventListener(type, act, { signal: ended.signal })
  // Not in the same moment: a choice may take other questions away, and what is not asked is not sent.
  const touched = (isWhole: boolean) => setTimeout(() => ended.signal.aborted || own.touched(isWhole))
  // The events themselves, not those of the framework: it passes over what a program has written into a field.
  on(form, 'input', ({ target }) => touched(isChoice(target)))
  on(form, 'change', () => touched(true))
  on(form, 'focusout', () => touched(true))
  on(window, 'online', own.tryAgain)
  on(window, 'pagehide', own.leave)
  on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && lookAgain(step, own))
  on(document, 'visibilitychange', () => (document.visibilityState === 'hidden' ? own.leave() : own.tryAgain()))
  return () => ended.abort()
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault()
/** Only while words would be lost: a page that always asks is not kept for going back, and the question means nothing. */
const askBeforeLeaving = (isAsked: boolean) => (isAsked ? window.addEventListener('beforeunload', ask) : window.removeEventListener('beforeunload', ask))

const isChoice = (target: EventTarget | null) => target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type))

/** The page comes back from the browser's memory, as it was left. What was saved elsewhere meanwhile is shown instead, or beside. */
async function lookAgain(step: string, own: Autosave): Promise<void> {
  const revision = await storedRevision(step)
  if (revision === undefined) return
  if (!own.isUnsaved() && revision !== own.base()) window.location.reload()
  else own.save()
}
