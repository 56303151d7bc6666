'use server'

import { redirect } from 'next/navigation'
import type { OpenCopyState } from '@/components/intake/open-copy-state'
import { dropCopyPass } from '@/lib/server/copy-pass'
import { openCopy } from '@/lib/server/patient-copy'
import { languageIn } from '../../../language-in'
import { orElse } from '../../../or-else'
import { birthDateIn, typedDay } from '../../../typed-day'

/** Opens the answers that were sent from this browser, by the date of birth. What was typed stays, also when it did not open. */
export async function openCopyAction(previous: OpenCopyState, form: FormData): Promise<OpenCopyState> {
  const home = `/${languageIn(form)}/intake`
  const born = birthDateIn(form)
  const answered = { attempt: (previous?.attempt || 0) + 1, typed: { 'born-month': born.month, 'born-day': born.day, 'born-year': born.year } }
  const dateOfBirth = typedDay(born)
  if (!dateOfBirth) return { ...answered, problem: 'no-date' }
  const opening = await orElse('copy.not-opened', () => openCopy(dateOfBirth), 'away')
  if (opening === 'away') return { ...answered, problem: 'away' }
  if (opening === 'not-here') redirect(home)
  if (opening === 'opened') redirect(`${home}/copy`)
  return { ...answered, problem: opening === 'invalid' ? 'no-date' : 'wrong' }
}

/** Closes the answers in this browser. */
export async function closeCopyAction(form: FormData): Promise<void> {
  await dropCopyPass()
  redirect(`/${languageIn(form)}/intake/sent`)
}
