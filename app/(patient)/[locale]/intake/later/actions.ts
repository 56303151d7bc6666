'use server'

import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import type { CloseState, MailLinkState, ShowLinkState } from '@/components/resume/states'
import { log } from '@/lib/server/log'
import { closeElsewhereHere, mailLinkHere, showLinkHere } from '@/lib/server/resume-here'
import { sourceAddress } from '@/lib/server/source-address'

const source = async () => sourceAddress(await headers())

async function orAway<T>(action: string, work: () => Promise<T>): Promise<T | { readonly kind: 'away' }> {
  try {
    return await work()
  } catch (error) {
    unstable_rethrow(error)
    log('error', 'resume.no-link', { action, error })
    return { kind: 'away' }
  }
}

/** Mails a link to the address in this browser's form. */
export async function mailLinkAction(previous: MailLinkState, _form: FormData): Promise<MailLinkState> {
  const done = await orAway('mail', async () => mailLinkHere(await source()))
  return { attempt: (previous?.attempt || 0) + 1, outcome: done.kind, to: done.kind === 'mailed' ? done.to : '' }
}

/** Shows a link to this browser's form. */
export async function showLinkAction(previous: ShowLinkState, _form: FormData): Promise<ShowLinkState> {
  const done = await orAway('show', async () => showLinkHere(await source()))
  const attempt = (previous?.attempt || 0) + 1
  return done.kind === 'shown' ? { attempt, outcome: done.kind, address: done.address, dots: done.dots } : { attempt, outcome: done.kind }
}

/** Closes this browser's form in every other browser. */
export async function closeElsewhereAction(previous: CloseState, _form: FormData): Promise<CloseState> {
  const done = await orAway('close', closeElsewhereHere)
  return { attempt: (previous?.attempt || 0) + 1, outcome: done.kind }
}
