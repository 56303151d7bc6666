'use server'

import { redirect } from 'next/navigation'
import type { OpenPaperState } from '@/components/intake/open-paper-state'
import { openByLink } from '@/lib/server/document-links'
import { dropPass } from '@/lib/server/paper-pass'
import { languageIn } from '../../language-in'
import { orElse } from '../../or-else'
import { birthDateIn, typedDay } from '../../typed-day'

/** A secret as links carry it; longer texts are no code of ours. */
const LONGEST_CODE = 200

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
  const opened = await orElse('paper.not-opened', () => openByLink(code, dateOfBirth), { kind: 'away' })
  if (opened.kind === 'away') return { ...answered, problem: 'away' }
  if (opened.kind === 'invalid') return { ...answered, problem: 'no-date' }
  if (opened.kind === 'refused') return { ...answered, problem: 'wrong' }
  redirect(`/${languageIn(form)}/papers`)
}

/** Closes the paper in this browser. */
export async function closePaperAction(form: FormData): Promise<void> {
  await dropPass()
  redirect(`/${languageIn(form)}`)
}
