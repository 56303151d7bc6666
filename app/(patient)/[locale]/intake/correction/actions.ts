'use server'

import { refresh } from 'next/cache'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { CorrectionState } from '@/components/intake/correction-state'
import { CONTROLS } from '@/lib/forms/form-data'
import { isOffered } from '@/lib/i18n/translate'
import { log } from '@/lib/server/log'
import { type Asking, askForCorrection } from '@/lib/server/patient-requests'

/** Longer words than these are not sent back to the page. */
const LONGEST_KEPT = 20_000

/** Asks the clinic to put something right. The words stay on the page when they were not kept. */
export async function askAction(previous: CorrectionState, form: FormData): Promise<CorrectionState> {
  const tag = form.get(CONTROLS.locale)
  const language = typeof tag === 'string' && isOffered(tag) ? tag : 'en'
  const words = String(form.get('words') ?? '').slice(0, LONGEST_KEPT)
  const answered = { attempt: (previous?.attempt || 0) + 1, words, crisis: false }
  let asked: Asking
  try {
    asked = await askForCorrection(words)
  } catch (error) {
    unstable_rethrow(error)
    log('error', 'correction.not-asked', { error })
    return { ...answered, outcome: 'away' }
  }
  if (asked.kind === 'not-here') redirect(`/${language}/intake`)
  if (asked.kind !== 'asked') return { ...answered, outcome: asked.kind }
  // The list below the form shows the request at once.
  refresh()
  return { ...answered, words: '', outcome: 'asked', crisis: asked.notices.crisis }
}
