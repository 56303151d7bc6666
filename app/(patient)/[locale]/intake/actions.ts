'use server'

import { redirect, unstable_rethrow } from 'next/navigation'
import type { SaveState } from '@/components/form/save-state'
import { unlikelyIn } from '@/components/form/unlikely'
import { LEAVES_ITSELF, type SendState } from '@/components/intake/send-state'
import { CONTROLS, groupsToOpen, readForm, type TypedStep } from '@/lib/forms/form-data'
import { dataOf, type StepData } from '@/lib/forms/step'
import { isOffered, type Language } from '@/lib/i18n/translate'
import { hasNameToAsk, similarNames, withName, withNameKept, withoutStaleNames } from '@/lib/intake/similar-names'
import { beginDraft, currentDraft, saveStep, sendIntake, withdrawDraft } from '@/lib/server/drafts'
import { log } from '@/lib/server/log'
import { stepById } from '@/lib/steps'
import { type Pressed, pressed, withoutRow } from './pressed'
import { stepAfter } from './step-after'

function languageIn(form: FormData): Language {
  const tag = form.get(CONTROLS.locale)
  return typeof tag === 'string' && isOffered(tag) ? tag : 'en'
}

/** Does what may fail when the database is out of reach; a page that says so is better than none. */
async function orAway<T>(action: string, work: () => Promise<T>): Promise<T | { readonly kind: 'away' }> {
  try {
    return await work()
  } catch (error) {
    unstable_rethrow(error)
    log('error', 'draft.action-failed', { action, error })
    return { kind: 'away' }
  }
}
const isAway = (result: unknown): result is { readonly kind: 'away' } => typeof result === 'object' && result !== null && 'kind' in result && result.kind === 'away'

/** Begins a form on this device. */
export async function beginAction(form: FormData): Promise<void> {
  const language = languageIn(form)
  const begun = await orAway('begin', async () => beginDraft(language))
  redirect(isAway(begun) ? `/${language}?form=away` : `/${language}/intake`)
}

/** The form after what the pressed button does to it: a row goes, or its name is put in or confirmed. */
function withPressed(step: StepData, press: Pressed, form: FormData): FormData {
  if (press.kind === 'remove') return withoutRow(form, press.list, press.row)
  if (press.kind === 'name') return withName(step, form, press.list, press.row, press.name)
  return press.kind === 'keep' ? withNameKept(step, form, press.list, press.row) : form
}

/** A page that is drawn again although nothing is wrong: a row was added or removed, a name was chosen, or questions are opened one by one. */
function drawnAgain(step: StepData, press: Pressed, form: FormData, typed: TypedStep): Pick<SaveState, 'rows'> | undefined {
  if (press.kind === 'name' || press.kind === 'keep') return { rows: {} }
  if (press.kind !== 'add' && press.kind !== 'remove') return groupsToOpen(step, form).length > 0 ? { rows: {} } : undefined
  const rows = typed[press.list]
  return { rows: { [press.list]: (Array.isArray(rows) ? rows.length : 0) + (press.kind === 'add' ? 1 : 0) } }
}

/** Saves one step, whichever it is. Leaves the page when nothing in it is open; otherwise says what is, with every word kept. */
export async function saveStepAction(previous: SaveState, form: FormData): Promise<SaveState> {
  const language = languageIn(form)
  const step = stepById(String(form.get(CONTROLS.step)))
  if (!step) redirect(`/${language}/intake`)
  const data = dataOf(step)
  const press = pressed(form)
  const said = withoutStaleNames(data, withPressed(data, press, form))
  const typed = readForm(data, said)
  const similar = similarNames(data, typed)
  const answered = { attempt: (previous?.attempt || 0) + 1, typed, problems: [], unlikely: {}, similar, rows: {} }

  const before = await orAway('read', currentDraft)
  const saved = isAway(before) ? before : await orAway('save', async () => saveStep(step.id, typed))
  if (saved.kind === 'not-found') redirect(`/${language}/intake`)
  if (saved.kind === 'away') return { ...answered, outcome: 'away' }

  const savedAt = saved.savedAt.toISOString()
  const again = drawnAgain(data, press, form, typed)
  if (again) return { ...answered, ...again, outcome: 'redrawn', savedAt }
  if (press.kind === 'list') redirect(`/${language}/intake`)
  if (saved.problems.length > 0) return { ...answered, outcome: 'problems', problems: saved.problems, savedAt }
  const unlikely = unlikelyIn(data, form)
  const asksNames = hasNameToAsk(data, said, similar)
  if (Object.keys(unlikely).length > 0) return { ...answered, outcome: 'unlikely', unlikely, savedAt }
  if (asksNames) return { ...answered, outcome: 'names', savedAt }
  const after = await orAway('read', async () => stepAfter(step.id, isAway(before) ? undefined : before, form.get(CONTROLS.back) === 'check'))
  redirect(`/${language}/intake/${isAway(after) ? '' : after}`)
}

/** Leaves the page for good: by a redirect, or where scripts run by telling them, so that they leave with a new document. */
function left(form: FormData, attempt: number, to: string): SendState {
  if (!form.has(LEAVES_ITSELF)) redirect(to)
  return { outcome: 'left', attempt, missing: [], to }
}

/** Sends the form. Twice pressed, it is sent once. */
export async function sendAction(previous: SendState, form: FormData): Promise<SendState> {
  const home = `/${languageIn(form)}/intake`
  const attempt = (previous?.attempt || 0) + 1
  const sent = await orAway('send', sendIntake)
  if (sent.kind === 'away') return { outcome: 'away', attempt, missing: [] }
  if (sent.kind === 'incomplete') return { outcome: 'incomplete', attempt, missing: sent.missing }
  return left(form, attempt, sent.kind === 'sent' ? `${home}/sent` : home)
}

/** Deletes the form of this device with its answers. */
export async function withdrawAction(previous: SendState, form: FormData): Promise<SendState> {
  const attempt = (previous?.attempt || 0) + 1
  const withdrawn = await orAway('withdraw', async () => withdrawDraft())
  if (isAway(withdrawn)) return { outcome: 'away', attempt, missing: [] }
  return left(form, attempt, `/${languageIn(form)}?form=deleted`)
}
