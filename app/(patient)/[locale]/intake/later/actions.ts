'use server'

import { headers } from 'next/headers'
import type { CloseState, MailLinkState, ShowLinkState } from '@/components/resume/states'
import { closeElsewhereHere, mailLinkHere, showLinkHere } from '@/lib/server/resume-here'
import { sourceAddress } from '@/lib/server/source-address'
import { orElse } from '../../../or-else'

const source = async () => sourceAddress(await headers())

const AWAY = { kind: 'away' } as const

/** Mails a link to the address in this browser's form. */
export async function mailLinkAction(previous: MailLinkState, _form: FormData): Promise<MailLinkState> {
  const done = await orElse('resume.not-mailed', async () => mailLinkHere(await source()), AWAY)
  return { attempt: (previous?.attempt || 0) + 1, outcome: done.kind, to: done.kind === 'mailed' ? done.to : '' }
}

/** Shows a link to this browser's form. */
export async function showLinkAction(previous: ShowLinkState, _form: FormData): Promise<ShowLinkState> {
  const done = await orElse('resume.not-shown', async () => showLinkHere(await source()), AWAY)
  const attempt = (previous?.attempt || 0) + 1
  return done.kind === 'shown' ? { attempt, outcome: done.kind, address: done.address, dots: done.dots } : { attempt, outcome: done.kind }
}

/** Closes this browser's form in every other browser. */
export async function closeElsewhereAction(previous: CloseState, _form: FormData): Promise<CloseState> {
  const done = await orElse('resume.not-closed', closeElsewhereHere, AWAY)
  return { attempt: (previous?.attempt || 0) + 1, outcome: done.kind }
}
