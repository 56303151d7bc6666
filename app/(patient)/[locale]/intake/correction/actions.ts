'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { CorrectionState } from '@/components/intake/correction-state'
import { askForCorrection } from '@/lib/server/patient-requests'
import { languageIn } from '../../../language-in'
import { orElse } from '../../../or-else'

/** Longer words than these are not sent back to the page. */
const LONGEST_KEPT = 20_000

/** Asks the clinic to put something right. The words stay on the page when they were not kept. */
export async function askAction(previous: CorrectionState, form: FormData): Promise<CorrectionState> {
  const words = String(form.get('words') ?? '').slice(0, LONGEST_KEPT)
  // Help that was shown stays until other words were read.
  const answered = { attempt: (previous?.attempt || 0) + 1, words, crisis: previous?.crisis === true }
  const asked = await orElse('correction.not-asked', () => askForCorrection(words), { kind: 'away' })
  if (asked.kind === 'not-here') redirect(`/${languageIn(form)}/intake`)
  if (asked.kind === 'away' || asked.kind === 'no-words') return { ...answered, outcome: asked.kind }
  const { crisis } = asked.notices
  if (asked.kind !== 'asked') return { ...answered, outcome: asked.kind, crisis }
  // The list below the form shows the request at once.
  refresh()
  return { ...answered, words: '', outcome: 'asked', crisis }
}
