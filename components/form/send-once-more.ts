import { CONTROLS, readForm, shownBefore } from '@/lib/forms/form-data'
import { leavesStep, pressed, sameStepIn } from '@/lib/forms/pressed'
import type { StepData } from '@/lib/forms/step'
import type { SaveState } from './save-state'
import { nextSequence, type StableSave, saveAtStableAddress } from './stable-save'

type Saved = Extract<StableSave, { readonly kind: 'saved' }>

/** The page is left: saved, and its new address. */
type Leaving = Pick<Saved, 'savedAt' | 'revision'> & { readonly to: string }

/**
 * Sends a form whose action did not answer: offline, or the page is older than the site. Whatever was pressed, its words are
 * saved at the stable address. Then the page is left with a new document; a press that changes rows or names is not carried out
 * here, and may be pressed again.
 */
export async function sendOnceMore(step: StepData, data: FormData, before: SaveState): Promise<SaveState | Leaving> {
  const typed = readForm(step, data)
  const press = pressed(data)
  const left = leavesStep(press, step, data)
  const language = String(data.get(CONTROLS.locale))
  const base = press.kind === 'mine' ? press.revision : Number(data.get(CONTROLS.base))
  const writer = String(data.get(CONTROLS.writer))
  const saved = await saveAtStableAddress(step.id, {
    ...{ typed, language, base, writer, left, sequence: nextSequence() },
    ...{ toList: press.kind === 'list', shown: shownBefore(data) },
  })
  // Nothing else of before: what an earlier press saved, and what was read then, says nothing of these words.
  const { unlikely, similar, rows } = before
  const next = { attempt: before.attempt + 1, typed, problems: [], unlikely, similar, rows, order: { base, writer } }
  if (saved.kind === 'conflict') return { ...next, outcome: 'conflict', contested: saved, notices: saved.notices }
  if (saved.kind === 'gone') return { ...next, outcome: 'gone' }
  if (saved.kind === 'away') return { ...next, outcome: 'away', ...(saved.isSignedOut && { isSignedOut: true }) }
  const { savedAt, revision, problems, notices, after = '' } = saved
  if (press.kind === 'language') return { to: sameStepIn(press.language, step.id, data), savedAt, revision }
  if (press.kind === 'list' || (left && problems.length === 0)) return { to: `/${language}/intake${after}`, savedAt, revision }
  return { ...next, outcome: left ? 'problems' : 'redrawn', problems: left ? problems : [], savedAt, notices, order: { base: revision, writer } }
}
