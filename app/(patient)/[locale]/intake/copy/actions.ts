'use server'

import { redirect, unstable_rethrow } from 'next/navigation'
import type { OpenCopyState } from '@/components/intake/open-copy-state'
import { CONTROLS } from '@/lib/forms/form-data'
import { isOffered, type Language } from '@/lib/i18n/translate'
import { dropCopyPass } from '@/lib/server/copy-pass'
import { log } from '@/lib/server/log'
import { type CopyOpening, openCopy } from '@/lib/server/patient-copy'
import { birthDateIn, typedDay } from '../../../typed-day'

function languageIn(form: FormData): Language {
  const tag = form.get(CONTROLS.locale)
  return typeof tag === 'string' && isOffered(tag) ? tag : 'en'
}

/** Opens the answers that were sent from this browser, by the date of birth. What was typed stays, also when it did not open. */
export async function openCopyAction(previous: OpenCopyState, form: FormData): Promise<OpenCopyState> {
  const home = `/${languageIn(form)}/intake`
  const born = birthDateIn(form)
  const answered = { attempt: (previous?.attempt || 0) + 1, typed: { 'born-month': born.month, 'born-day': born.day, 'born-year': born.year } }
  const dateOfBirth = typedDay(born)
  if (!dateOfBirth) return { ...answered, problem: 'no-date' }
  let opening: CopyOpening
  try {
    opening = await openCopy(dateOfBirth)
  } catch (error) {
    unstable_rethrow(error)
    log('error', 'copy.not-opened', { error })
    return { ...answered, problem: 'away' }
  }
  if (opening === 'not-here') redirect(home)
  if (opening === 'opened') redirect(`${home}/copy`)
  return { ...answered, problem: opening === 'invalid' ? 'no-date' : 'wrong' }
}

/** Closes the answers in this browser. */
export async function closeCopyAction(form: FormData): Promise<void> {
  await dropCopyPass()
  redirect(`/${languageIn(form)}/intake/sent`)
}
