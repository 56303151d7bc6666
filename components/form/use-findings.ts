'use client'

import { useReducer, useRef } from 'react'
import { readForm, type TypedStep } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import type { FieldProblem } from '@/lib/intake/typed'
import type { BrowserCheck } from './browser-check'
import type { Wrong } from './error-summary'
import { placed } from './problems'
import type { SaveState } from './save-state'
import type { Showing } from './shown'

type Of = {
  readonly step: StepData
  readonly typed: TypedStep
  /** What is wrong with the answers that the page came with. */
  readonly problems: readonly FieldProblem[]
  readonly showingIn: (typed: TypedStep) => Readonly<Record<string, Showing>>
  /** What came of the post that drew this page, if it was posted. */
  readonly posted: SaveState
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
function inTurn(problems: readonly FieldProblem[], showing: Readonly<Record<string, Showing>>): readonly FieldProblem[] {
  const now = problems.filter(({ field }) => showing[field] !== 'waiting')
  return now.length > 0 ? now : problems
}

/** `born.month` is a part of `born`: the control that is marked. */
const controlNamed = (touched: string, wrong: readonly Wrong[]) => wrong.find(({ name }) => touched === name || touched.startsWith(`${name}.`))?.name ?? touched

/** What is wrong on a step's page: as the server has found it, as the browser finds it before, and without what was put right since. */
export function useFindings({ step, typed, problems, showingIn, posted }: Of) {
  const placedIn = (now: readonly FieldProblem[], on: TypedStep, data?: FormData) => placed(step, inTurn(now, showingIn(on)), on, data)
  const [{ wrong, attempt }, dispatch] = useReducer(findings, undefined, () => ({
    wrong: placedIn(posted.attempt > 0 ? posted.problems : problems, posted.typed ?? typed),
    attempt: posted.attempt,
  }))
  const check = useRef<Promise<BrowserCheck | undefined>>(undefined)
  const shown = (data: FormData) => Object.entries(showingIn(readForm(step, data))).flatMap(([key, showing]) => (showing === 'shown' ? [key] : []))

  /** The checks come when somebody puts right what the server has found: whoever makes no slip never loads them. */
  const load = () => {
    check.current ??= import('./browser-check').then((module) => module.browserCheck(step)).catch(() => undefined)
    return check.current
  }
  async function putRight(data: FormData, name: string): Promise<void> {
    const stillWrong = await (await load())?.(data, shown(data))
    if (stillWrong) dispatch({ stillWrong, touched: controlNamed(name, wrong) })
  }
  return {
    wrong,
    attempt,
    /** Looks through what is being posted, where the checks are here already. */
    look: (data: FormData) =>
      looking(
        async () => (await (await check.current)?.(data, shown(data))) ?? [],
        (found) => dispatch({ found, isNews: true }),
      ),
    /** The server has answered. */
    found: (now: readonly FieldProblem[], data: FormData, isNews: boolean) => dispatch({ found: placedIn(now, readForm(step, data), data), isNews }),
    /** Something was changed: what is right again goes. */
    touched: (data: FormData, name: string) => (wrong.length > 0 && name ? putRight(data, name) : undefined),
  }
}

/** Nobody waits for it: the server looks as well, and once it has answered that counts. `stop` tells whether anything was said before. */
function looking(find: () => Promise<readonly Wrong[]>, say: (found: readonly Wrong[]) => void): { readonly stop: () => boolean } {
  let [isOver, wasSaid] = [false, false]
  void find().then((found) => {
    if (isOver || found.length === 0) return
    wasSaid = true
    say(found)
  })
  return {
    stop: () => {
      isOver = true
      return wasSaid
    },
  }
}
