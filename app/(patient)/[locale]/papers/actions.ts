'use server'

import { redirect, unstable_rethrow } from 'next/navigation'
import type { OpenPaperState } from '@/components/intake/open-paper-state'
import { CONTROLS } from '@/lib/forms/form-data'
import { isOffered, type Language } from '@/lib/i18n/translate'
import { openByLink } from '@/lib/server/document-links'
import { log } from '@/lib/server/log'
import { dropPass } from '@/lib/server/paper-pass'
import { birthDateIn, typedDay } from '../../typed-day'

/** A secret as links carry it; longer texts are no code of ours. */
const LONGEST_CODE = 200

function languageIn(form: FormData): Language {
  const tag = form.get(CONTROLS.locale)
  return typeof tag === 'string' && isOffered(tag) ? tag : 'en'
}

/** Opens one paper by the code of a link and the date of birth. What was typed stays, also when it did not open. */
export async function openPaperAction(previous: OpenPaperState, form: FormData): Promise<OpenPaperState> {
  const typed = (name: string) => String(form.get(name) ?? '').trim()
  const born = birthDateIn(form)
  // A whole link may be pasted: the code is what stands after its #.
  const code = typed('code').split('#').at(-1)?.trim() ?? ''
  const kept = { code: code.slice(0, LONGEST_CODE), 'born-month': born.month, 'born-day': born.day, 'born-year': born.year }
  const answered = { attempt: (previous?.attempt ?? 0) + 1, typed: kept }
  if (code === '' || code.length > LONGEST_CODE) return { ...answered, problem: 'no-code' }
  const dateOfBirth = typedDay(born)
  if (!dateOfBirth) return { ...answered, problem: 'no-date' }
  try {
    const opened = await openByLink(code, dateOfBirth)
    if (opened.kind === 'invalid') return { ...answered, problem: 'no-date' }
    if (opened.kind === 'refused') return { ...answered, problem: 'wrong' }
  } catch (error) {
    unstable_rethrow(error)
    log('error', 'paper.not-opened', { error })
    return { ...answered, problem: 'away' }
  }
  redirect(`/${languageIn(form)}/papers`)
}

/** Closes the paper in this browser. */
export async function closePaperAction(form: FormData): Promise<void> {
  await dropPass()
  redirect(`/${languageIn(form)}`)
}
