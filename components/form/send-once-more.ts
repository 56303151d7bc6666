import { CONTROLS, readForm } from '@/lib/forms/form-data'
import { leavesStep, type Pressed, pressed, sameStepIn } from '@/lib/forms/pressed'
import type { StepData } from '@/lib/forms/step'
import type { SaveState } from './save-state'
import { nextSequence, type StableSave, saveAtStableAddress } from './stable-save'

type Saved = Extract<StableSave, { readonly kind: 'saved' }>

/** The page is left: saved, and its new address. */
type Leaving = Pick<Saved, 'savedAt' | 'revision'> & { readonly to: string }

/**
 * Sends a form whose action did not answer: offline, or the page is older than the site. Whatever was pressed, its words are
 * saved at the stable address. Then the page is left with a new document, for the list or another language; a press that
 * changes rows or names is not carried out here, and may be pressed again.
 */
export async function sendOnceMore(step: StepData, data: FormData, before: SaveState): Promise<SaveState | Leaving> {
  const typed = readForm(step, data)
  const press = pressed(data)
  const left = leavesStep(press, step, data)
  const language = String(data.get(CONTROLS.locale))
  const base = press.kind === 'mine' ? press.revision : Number(data.get(CONTROLS.base))
  const writer = String(data.get(CONTROLS.writer))
  const saved = await saveAtStableAddress(step.id, { typed, language, base, writer, left, sequence: nextSequence() })
  // Nothing else of before: what an earlier press saved, and what was read then, says nothing of these words.
  const { unlikely, similar, rows } = before
  const next = { attempt: before.attempt + 1, typed, problems: [], unlikely, similar, rows, order: { base, writer } }
  if (saved.kind === 'conflict') return { ...next, outcome: 'conflict', contested: saved, notices: saved.notices }
  if (saved.kind === 'gone') return { ...next, outcome: 'gone' }
  if (saved.kind === 'away') return { ...next, outcome: 'away', ...(saved.isSignedOut && { isSignedOut: true }) }
  const { savedAt, revision, problems, notices } = saved
  const to = addressAfter(press, step, data, problems.length === 0)
  if (to !== undefined) return { to, savedAt, revision }
  return { ...next, outcome: left ? 'problems' : 'redrawn', problems: left ? problems : [], savedAt, notices, order: { base: revision, writer } }
}

/** Where a press leads once the step is saved; nowhere while something is to put right, or to be drawn again. */
function addressAfter(press: Pressed, step: StepData, data: FormData, isFine: boolean): string | undefined {
  if (press.kind === 'language') return sameStepIn(press.language, step.id, data)
  if (press.kind === 'list' || (leavesStep(press, step, data) && isFine)) return `/${data.get(CONTROLS.locale)}/intake`
  return undefined
}
