import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Language } from '@/lib/i18n/translate'
import { followLanguage } from '@/lib/server/draft-language'
import { currentDraft, type OpenDraft } from '@/lib/server/drafts'
import { currentReceipt } from '@/lib/server/receipt'
import { mustSignInHere } from '@/lib/server/staff-form'
import { notHere } from '../../not-here'
import { orElse } from '../../or-else'

const orAway = <T>(read: () => Promise<T>): Promise<T | 'away'> => orElse('draft.unreachable', read, 'away')

/** True when this device has a form that can be gone on with. */
export async function hasDraftHere(): Promise<boolean> {
  const draft = await orAway(currentDraft)
  return draft !== undefined && draft !== 'away' && !draft.sentReference
}

/**
 * The form of this device, for its pages. After sending there is only the receipt, and a form that staff type in asks them to
 * sign in; without a form, or with one that has expired or is somebody else's, there is nothing here: the same bytes for each.
 */
export async function draftHere(language: Language): Promise<OpenDraft | 'away'> {
  const draft = await orAway(currentDraft)
  if (draft === 'away') return 'away'
  if (draft && !draft.sentReference) {
    if (draft.language !== language) await orAway(() => followLanguage(draft.id, language))
    return draft
  }
  const receipt = await orAway(currentReceipt)
  if (receipt && receipt !== 'away') redirect(`/${language}/intake/sent`)
  if ((await orAway(mustSignInHere)) === true) redirect(`/${language}/intake/signed-out`)
  notHere(language)
}

/** True while a page is drawn for a form that was posted without scripts. */
const isPosted = async () => (await headers()).get('content-type')?.startsWith('multipart/form-data') === true

/**
 * The form of this device, for the page of a step. Where words were posted and there is no open form to keep them in, the
 * page is drawn all the same: it still shows them, and says so.
 */
export async function draftOfPage(language: Language): Promise<OpenDraft | 'away' | 'gone'> {
  if (!(await isPosted())) return draftHere(language)
  const draft = await orAway(currentDraft)
  if (draft === 'away') return 'away'
  return draft && !draft.sentReference ? draft : 'gone'
}

/** The receipt of this device, for as long as it is kept here. */
export const receiptHere = () => orAway(currentReceipt)
