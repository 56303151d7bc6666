'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { SaveState } from '@/components/form/save-state'
import { unlikelyIn } from '@/components/form/unlikely'
import { NEW_FORM } from '@/components/intake/begin-section'
import { LEAVES_ITSELF, type SendState } from '@/components/intake/send-state'
import { CONTROLS, groupsToOpen, readForm, shownBefore, type TypedStep } from '@/lib/forms/form-data'
import { leavesStep, type Pressed, pressed, sameStepIn, withoutRow } from '@/lib/forms/pressed'
import { dataOf, type StepData } from '@/lib/forms/step'
import { offeredLanguage, translate } from '@/lib/i18n/translate'
import { hasNameToAsk, similarNames, withName, withNameKept, withoutStaleNames } from '@/lib/intake/similar-names'
import { renewDraftSecret } from '@/lib/server/draft-cookie'
import { beginDraft, saveStep, sendIntake, withdrawDraft } from '@/lib/server/drafts'
import { sourceAddress } from '@/lib/server/source-address'
import { stepAfter } from '@/lib/server/step-after'
import type { Saving } from '@/lib/server/step-store'
import { countPosted, orderPosted } from '@/lib/server/typed-step'
import { stepById } from '@/lib/steps'
import { languageIn } from '../../language-in'
import { orElse } from '../../or-else'

/** Begins a form on this device. One that is filled in here is gone on with, unless the page said what becomes of it and a new one was chosen. */
export async function beginAction(form: FormData): Promise<void> {
  const language = languageIn(form)
  const isChosen = form.get(CONTROLS.press) === NEW_FORM
  const begun = await orElse('draft.not-begun', async () => beginDraft(language, { source: sourceAddress(await headers()) }, { isChosen }), 'away')
  redirect(begun === 'away' ? `/${language}?form=away` : begun === 'wait' ? `/${language}?form=wait` : `/${language}/intake`)
}

/** The form after what the pressed button does to it: a row goes, or its name is put in or confirmed. */
function withPressed(step: StepData, press: Pressed, form: FormData): FormData {
  if (press.kind === 'remove') return withoutRow(form, press.list, press.row)
  if (press.kind === 'name') return withName(step, form, press.list, press.row, press.name)
  return press.kind === 'keep' ? withNameKept(step, form, press.list, press.row) : form
}

/** A page that is drawn again although nothing is wrong: a row was added or removed, a name was chosen, or questions are opened one by one. */
function drawnAgain(step: StepData, press: Pressed, form: FormData, typed: TypedStep): Pick<SaveState, 'rows'> | undefined {
  if (press.kind === 'name' || press.kind === 'keep' || press.kind === 'mine') return { rows: {} }
  if (press.kind !== 'add' && press.kind !== 'remove') return groupsToOpen(step, form).length > 0 ? { rows: {} } : undefined
  const rows = typed[press.list]
  return { rows: { [press.list]: (Array.isArray(rows) ? rows.length : 0) + (press.kind === 'add' ? 1 : 0) } }
}

/** The place of this post in the order of saves. Somebody who was shown both and keeps this page's words rests on the other. */
function savingOf(step: StepData, press: Pressed, form: FormData): Saving {
  return { ...orderPosted(form), left: leavesStep(press, step, form), ...(press.kind === 'mine' && { base: press.revision }) }
}

/** Goes on to another page after a save. */
async function leave(to: string): Promise<never> {
  await renewDraftSecret()
  redirect(to)
}

/** Saves one step, whichever it is. Leaves the page when nothing in it is open; otherwise says what is, with every word kept. */
export async function saveStepAction(previous: SaveState, form: FormData): Promise<SaveState> {
  const language = languageIn(form)
  const home = `/${language}/intake`
  const step = stepById(String(form.get(CONTROLS.step)))
  if (!step) redirect(home)
  const data = dataOf(step)
  const press = pressed(form)
  if (press.kind === 'theirs') redirect(`${home}/${step.id}`)
  const said = withoutStaleNames(data, withPressed(data, press, form))
  const typed = readForm(data, said)
  const similar = similarNames(data, typed)
  const saving = savingOf(data, press, form)
  const { base, writer } = saving
  const answered = { attempt: (previous?.attempt || 0) + 1, typed, problems: [], unlikely: {}, similar, rows: {}, order: { base, writer } }

  const saved = await orElse('draft.not-saved', () => saveStep(step.id, typed, saving), { kind: 'away' })
  // Help that was shown stays until newer words were read.
  const unread = { ...answered, ...(previous?.notices && { notices: previous.notices }) }
  if (saved.kind === 'not-found') return { ...unread, outcome: 'gone' }
  if (saved.kind === 'away') return { ...unread, outcome: 'away' }
  if (saved.kind === 'signed-out') return { ...unread, outcome: 'away', isSignedOut: true }
  const savedAt = saved.savedAt.toISOString()
  const { notices, revision } = saved
  if (saved.kind === 'conflict') return { ...answered, outcome: 'conflict', notices, contested: { typed: saved.typed, revision, savedAt } }
  // Where scripts post, a new cookie has the page drawn anew under the hands of whoever types: there it waits until they leave.
  if (saving.sequence === undefined) await renewDraftSecret()
  const kept = { ...answered, savedAt, notices, order: { base: revision, writer } }
  const again = press.kind === 'language' ? undefined : drawnAgain(data, press, form, typed)
  if (again) return { ...kept, ...again, outcome: 'redrawn' }
  const goOn = async (toList: boolean) => leave(home + (await orElse('draft.not-read', () => stepAfter(step.id, { toList, shownBefore: shownBefore(form) }), '')))
  if (press.kind === 'list') return goOn(true)
  if (press.kind === 'language') return leave(sameStepIn(offeredLanguage(press.language), step.id, form))
  if (saved.problems.length > 0) return { ...kept, outcome: 'problems', problems: saved.problems }
  const unlikely = unlikelyIn(data, form)
  if (Object.keys(unlikely).length > 0) return { ...kept, outcome: 'unlikely', unlikely }
  if (hasNameToAsk(data, said, similar)) return { ...kept, outcome: 'names' }
  return goOn(false)
}

/** Leaves the page for good: by a redirect, or where scripts run by telling them, so that they leave with a new document. */
function left(form: FormData, attempt: number, to: string): SendState {
  if (!form.has(LEAVES_ITSELF)) redirect(to)
  return { outcome: 'left', attempt, missing: [], to }
}

/** Sends the form. Twice pressed, it is sent once. */
export async function sendAction(previous: SendState, form: FormData): Promise<SendState> {
  const language = languageIn(form)
  const home = `/${language}/intake`
  const attempt = (previous?.attempt || 0) + 1
  const seen = countPosted(form, CONTROLS.revision)
  const sent = await orElse('draft.not-sent', () => sendIntake(seen), { kind: 'away' })
  if (sent.kind === 'away') return { outcome: 'away', attempt, missing: [] }
  if (sent.kind === 'incomplete') return { outcome: 'incomplete', attempt, missing: sent.missing.map((one) => ({ ...one, label: translate(language)(one.label) })) }
  if (sent.kind === 'changed') return { outcome: 'changed', attempt, missing: [] }
  return left(form, attempt, sent.kind === 'sent' ? `${home}/sent` : home)
}

/** Deletes the form of this device with its answers. Where nothing was deleted, the page that comes says so. */
export async function withdrawAction(previous: SendState, form: FormData): Promise<SendState> {
  const attempt = (previous?.attempt || 0) + 1
  const withdrawn = await orElse('draft.not-deleted', withdrawDraft, 'away')
  if (withdrawn === 'away') return { outcome: 'away', attempt, missing: [] }
  const language = languageIn(form)
  return left(form, attempt, withdrawn === 'signed-out' ? `/${language}/intake` : `/${language}?form=${withdrawn}`)
}
