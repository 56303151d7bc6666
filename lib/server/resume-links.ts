import { createHash, randomBytes } from 'node:crypto'
import { readDraft } from '@/lib/intake/draft'
import type { Day } from '@/lib/rules/day'
import { aboutYou } from '@/lib/steps/about-you'
import { recordAudit } from './audit'
import { comparableAddress, emailIndexesOf } from './blind-index'
import { now } from './clock'
import type { Transaction } from './database'
import { typedIn } from './draft-store'
import type { DraftModel as DraftRow, DraftStepModel as StepRow } from './generated/models'
import type { MailContent } from './outbox'
import { queueMail } from './outbox'
import { type Limit, reserveWithin } from './rate-limit'

/** How long a link to go on elsewhere works. */
export const RESUME_DAYS = 14
/** Letters with a link, of one form, in a day. */
export const MAILS_A_DAY: Limit = { kind: 'resume-mail', most: 5, minutes: 24 * 60 }

/** What is stored of a link's secret. */
export const hashOfLink = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** How a link reaches the person: by mail, or shown where the form is open. */
export type Channel = 'mail' | 'screen'

/** What has to be known of a form to make a link to it, and to open one. What cannot be read is not there. */
export type Resumable = {
  readonly id: string
  readonly language: string
  readonly email: string | undefined
  readonly dateOfBirth: Day | undefined
  /** They said that others may see their messages. */
  readonly isShared: boolean
}

/**
 * Forms that can be gone on with elsewhere: not sent, not over, nobody's rehearsal, and not typed in by staff – what is done
 * in such a form is written down as the staff member's.
 */
export const resumableAt = (at: Date) => ({ sentAt: null, expiresAt: { gt: at }, drill: false, startedByStaffId: null })

/** The columns that `resumableOf` reads. */
export const RESUMABLE = { id: true, language: true, wrappedKey: true, steps: { where: { step: 'about-you' }, select: { step: true, sealed: true } } } as const

type Row = Pick<DraftRow, 'id' | 'wrappedKey' | 'language'> & { readonly steps: readonly Pick<StepRow, 'step' | 'sealed'>[] }

/** A form with how to reach whoever fills it in. */
export function resumableOf(row: Row): Resumable {
  // Of the day only a birth in the future depends.
  const { case: told } = readDraft(typedIn(row, row.steps), now().toISOString().slice(0, 10) as Day)
  const { email, dateOfBirth, mayLeaveMessage } = aboutYou.facts
  return { id: row.id, language: row.language, email: email.read(told), dateOfBirth: dateOfBirth.read(told), isShared: mayLeaveMessage.read(told) === 'no' }
}

/**
 * Makes a link to a form; earlier ones of its kind end. A mailed one and one on the screen do not disturb each other.
 * @returns its secret of 256 bits, shown once: only its hash is stored
 */
export async function makeResumeLink(transaction: Transaction, draftId: string, channel: Channel): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const createdAt = now()
  // Held, so that of two links made at once one ends the other. A browser row may still be added meanwhile.
  await transaction.$queryRaw`SELECT id FROM draft WHERE id = ${draftId}::uuid FOR NO KEY UPDATE`
  await transaction.resumeLink.updateMany({ where: { draftId, channel, usedAt: null, endedAt: null }, data: { endedAt: createdAt } })
  const expiresAt = new Date(createdAt.getTime() + RESUME_DAYS * 86_400_000)
  await transaction.resumeLink.create({ data: { hash: hashOfLink(secret), draftId, channel, createdAt, expiresAt } })
  return secret
}

/**
 * Writes a new link to the address in the form; false when enough were written today.
 * @param asked who asked for it: the person in the form, or somebody who knows the address
 */
export async function mailResumeLink(transaction: Transaction, { id, language, email }: Resumable, asked: 'in-form' | 'by-address'): Promise<boolean> {
  if (!email || !(await reserveWithin(MAILS_A_DAY, id, transaction))) return false
  const link = await makeResumeLink(transaction, id, 'mail')
  const endsAt = new Date(now().getTime() + RESUME_DAYS * 86_400_000)
  await queueMail(transaction, { kind: 'resume-link', to: email, language, values: { link }, draftId: id, endsAt })
  await recordAudit(transaction, { actor: { kind: 'patient' }, action: 'resume.link-made', object: { type: 'draft', id }, detail: { channel: 'mail', asked } })
  return true
}

/**
 * Answers somebody who asked for a link by an address: a letter goes to whoever has an unfinished form with it, the newest
 * one, and to nobody else. Done by the worker, so that asking takes the same time for every address. Nothing is sent where
 * the person said that others may see their messages: whoever shares the mailbox could ask, and would get the code as well.
 */
export async function answerAsked(transaction: Transaction, { to }: Pick<MailContent, 'to'>): Promise<boolean> {
  const emailIndex = { in: [...emailIndexesOf(to)] }
  const rows = await transaction.draft.findMany({ where: { ...resumableAt(now()), emailIndex }, orderBy: { savedAt: 'desc' }, select: RESUMABLE })
  // The index is short, so that others may share it: the address itself decides.
  const found = rows.map(resumableOf).find(({ email }) => email !== undefined && comparableAddress(email) === comparableAddress(to))
  if (!found || found.isShared) return false
  return mailResumeLink(transaction, found, 'by-address')
}
