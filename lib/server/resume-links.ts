import { readDraft } from '@/lib/intake/draft'
import type { Day } from '@/lib/rules/day'
import { aboutYou } from '@/lib/steps/about-you'
import { recordAudit } from './audit'
import { comparableAddress, emailIndexesOf } from './blind-index'
import { now } from './clock'
import type { Transaction } from './database'
import type { DraftModel as DraftRow, DraftStepModel as StepRow } from './generated/models'
import type { MailContent } from './outbox'
import { queueMail } from './outbox'
import { reserveWithin } from './rate-limit'
import { holdForm } from './resume-browsers'
import { type AskedFor, LETTERS_A_DAY } from './resume-limits'
import { hashOfSecret, newSecret } from './secret'
import { typedIn } from './step-store'

/** How long a link to go on elsewhere works. */
export const RESUME_DAYS = 14
/** Forms with one address that are looked at for whoever asks by it, and those of them that a link is written to. */
const LOOKED_AT = 20
const ANSWERED = 3

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
 * @param spares leaves an earlier one alone whose code is under way: whoever only knows the address must not stop its owner
 * @returns its secret of 256 bits, shown once: only its hash is stored
 */
export async function makeResumeLink(transaction: Transaction, draftId: string, channel: Channel, spares = false): Promise<string> {
  const secret = newSecret()
  const createdAt = now()
  // Of two links made at once one ends the other.
  await holdForm(transaction, draftId)
  const ends = { draftId, channel, usedAt: null, endedAt: null, ...(spares && { OR: [{ codeExpiresAt: null }, { codeExpiresAt: { lte: createdAt } }] }) }
  await transaction.resumeLink.updateMany({ where: ends, data: { endedAt: createdAt } })
  const expiresAt = new Date(createdAt.getTime() + RESUME_DAYS * 86_400_000)
  await transaction.resumeLink.create({ data: { hash: hashOfSecret(secret), draftId, channel, createdAt, expiresAt } })
  return secret
}

/** Writes a new link to the address in the form, unless enough were written today. */
async function writeLink(transaction: Transaction, { id, language, email }: Resumable, asked: AskedFor): Promise<boolean> {
  const { ofForm, toAddress } = LETTERS_A_DAY[asked]
  if (!email || !(await reserveWithin(ofForm, id, transaction)) || !(await reserveWithin(toAddress, comparableAddress(email), transaction))) return false
  const link = await makeResumeLink(transaction, id, 'mail', asked === 'by-address')
  const endsAt = new Date(now().getTime() + RESUME_DAYS * 86_400_000)
  await queueMail(transaction, { kind: 'resume-link', to: email, language, values: { link }, draftId: id, endsAt })
  return true
}

const auditLink = (transaction: Transaction, id: string, asked: AskedFor) =>
  recordAudit(transaction, { actor: { kind: 'patient' }, action: 'resume.link-made', object: { type: 'draft', id }, detail: { channel: 'mail', asked } })

/** Mails a link to the address in the form, for the person in it; false when enough were written today. */
export async function mailResumeLink(transaction: Transaction, form: Resumable): Promise<boolean> {
  const isWritten = await writeLink(transaction, form, 'in-form')
  if (isWritten) await auditLink(transaction, form.id, 'in-form')
  return isWritten
}

/**
 * Answers somebody who asked for a link by an address: letters go to whoever has an unfinished form with it, one for each of
 * the newest three, and to nobody else. Not for the newest alone: anybody can begin a form with an address that is not theirs.
 * Done by the worker, so that asking takes the same time for every address. Nothing is sent where the person said that others
 * may see their messages: whoever shares the mailbox could ask, and would get the code as well.
 * @returns how many letters were written
 */
export async function answerAsked(transaction: Transaction, { to }: Pick<MailContent, 'to'>): Promise<number> {
  const where = { ...resumableAt(now()), emailIndex: { in: [...emailIndexesOf(to)] } }
  const rows = await transaction.draft.findMany({ where, orderBy: { savedAt: 'desc' }, take: LOOKED_AT, select: RESUMABLE })
  // The index is short, so that others may share it: the address itself decides.
  const isAsked = ({ email, isShared }: Resumable) => !isShared && email !== undefined && comparableAddress(email) === comparableAddress(to)
  const written: Resumable[] = []
  for (const form of rows.map(resumableOf).filter(isAsked).slice(0, ANSWERED)) if (await writeLink(transaction, form, 'by-address')) written.push(form)
  // Last: whoever writes into the trail waits for no row any more.
  for (const { id } of written) await auditLink(transaction, id, 'by-address')
  return written.length
}
