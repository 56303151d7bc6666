import 'server-only'
import type { Draft } from '@/lib/intake/typed'
import { isDay } from '@/lib/rules/day'
import { recordAudit } from './audit'
import { copyPassOfBrowser, giveCopyPass } from './copy-pass'
import { database } from './database'
import { readIdentity } from './identity'
import { type PatientRequest, requestsOf } from './patient-requests'
import { giveBack, reserveWithin } from './rate-limit'
import { answersSent, sentHere } from './sent-here'

/** Wrong dates of birth in a day after which nothing opens any more. */
const COPY_TRIES = { kind: 'copy', most: 5, minutes: 24 * 60 } as const

export type CopyOpening = 'opened' | 'refused' | 'invalid' | 'not-here'

/**
 * Opens somebody's own answers in the browser they were sent from, by their date of birth (YYYY-MM-DD), for half an hour.
 * `invalid`: no date, which counts as no try. `refused`: a wrong date, or too many of them today; told alike.
 */
export async function openCopy(dateOfBirth: string): Promise<CopyOpening> {
  if (!isDay(dateOfBirth)) return 'invalid'
  const sent = await sentHere()
  if (!sent) return 'not-here'
  const { row, key } = sent
  // Counted before the date is compared: a thousand tries at once are five tries.
  if (!(await reserveWithin(COPY_TRIES, row.id))) return 'refused'
  if (readIdentity(row.id, key, row.identity).dateOfBirth !== dateOfBirth) return 'refused'
  await giveBack(COPY_TRIES, row.id)
  await giveCopyPass(row.id)
  return 'opened'
}

/** Somebody's own answers, opened. */
export type OpenedCopy = {
  readonly intakeId: string
  readonly reference: string
  readonly sentAt: Date
  readonly language: string
  readonly sent: Draft
  /** What was asked to be put right, and what the clinic said. */
  readonly requests: readonly PatientRequest[]
  readonly until: Date
}

/** Which copy was looked at or taken, for the audit trail. */
export type CopyPurpose = 'copy.opened' | 'copy.pdf-taken' | 'copy.file-taken'

/** The answers that this browser may take, each look written down. Undefined without a pass, or when it sent something else. */
export async function copyHere(purpose: CopyPurpose): Promise<OpenedCopy | undefined> {
  const [pass, here] = await Promise.all([copyPassOfBrowser(), sentHere()])
  if (!pass || here?.row.id !== pass.intakeId) return undefined
  const [sent, requests] = await Promise.all([answersSent(here), requestsOf(here.row.id, here.key)])
  const { id, reference, receivedAt, language } = here.row
  await database().$transaction((transaction) => recordAudit(transaction, { actor: { kind: 'patient' }, action: purpose, object: { type: 'intake', id } }))
  return { intakeId: id, reference, sentAt: receivedAt, language, sent, requests, until: pass.until }
}
