import { isDay } from '@/lib/rules/day'
import { recordAudit } from './audit'
import { comparableAddress } from './blind-index'
import { now } from './clock'
import { database, type Transaction } from './database'
import type { ResumeLinkModel as Link } from './generated/models'
import { maskedAddress } from './mail/address'
import { reachesPeople } from './mail/transport'
import { giveBack, reserveWithin } from './rate-limit'
import { closeElsewhere, holdForm } from './resume-browsers'
import { digitsIn, isCode, MOST_CODES, mailCode } from './resume-codes'
import { CODES_A_DAY, CODES_OF_SOURCE, OPENINGS } from './resume-limits'
import { RESUMABLE, type Resumable, resumableAt, resumableOf } from './resume-links'
import { hashOfSecret } from './secret'
import { addStaffNotice } from './staff-notices'

/** Wrong codes or dates that end a link. */
export const WRONG_TRIES = 5
/** So long a link that was used opens once more with the same right second thing: its answer may have been lost on the way. */
export const REPEAT_MINUTES = 2

/** What is asked besides the link. `code`: it was mailed to this address, which is shown masked. */
export type Asked = { readonly kind: 'code'; readonly to: string; readonly isLast: boolean } | { readonly kind: 'date' }
/** A link that never was, has ended, was used or leads nowhere is told alike. */
export type Begun = Asked | { readonly kind: 'refused' } | { readonly kind: 'wait' } | { readonly kind: 'too-many' } | { readonly kind: 'no-more-codes' }
/** `invalid`: no six digits, no date; it is told of any link and counts as no try. */
export type Opened = { readonly kind: 'opened'; readonly language: string } | { readonly kind: 'wrong' } | { readonly kind: 'invalid' } | { readonly kind: 'wait' }

/**
 * Takes a link's secret and asks for the second thing: mails a code where the form has an address and none is under way, or
 * else asks for the date of birth.
 * @param again mails another code although one is under way
 * @param source where the request came from
 */
export async function beginOpening(secret: string, source: string, again = false): Promise<Begun> {
  if (!(await reserveWithin(OPENINGS, source))) return { kind: 'wait' }
  const begun = await database().$transaction(async (transaction): Promise<Begun> => {
    const found = await hold(transaction, worksAt(hashOfSecret(secret), now()))
    return found ? ask(transaction, found, source, again) : { kind: 'refused' }
  })
  if (begun.kind !== 'refused') await giveBack(OPENINGS, source)
  return begun
}

type Found = { readonly link: Link; readonly form: Resumable }

const liveAt = (hash: string, at: Date) => ({ hash, endedAt: null, expiresAt: { gt: at } })

/** Where a link works. */
const worksAt = (hash: string, at: Date) => ({ ...liveAt(hash, at), usedAt: null })

/** Where the right second thing opens a link: also one that was used a moment ago. */
const opensAt = (hash: string, at: Date) => ({
  ...liveAt(hash, at),
  OR: [{ usedAt: null }, { usedAt: { gt: new Date(at.getTime() - REPEAT_MINUTES * 60_000) } }],
})

/** A link, with its form. Held, so that a thousand tries at once are five tries. */
async function hold(transaction: Transaction, where: ReturnType<typeof worksAt> | ReturnType<typeof opensAt>): Promise<Found | undefined> {
  const found = await transaction.resumeLink.findFirst({ where, select: { draftId: true } })
  if (!found) return undefined
  await holdForm(transaction, found.draftId)
  // Anew: it may have been used or ended while we waited.
  const link = await transaction.resumeLink.findFirst({ where })
  const row = link && (await transaction.draft.findFirst({ where: { id: link.draftId, ...resumableAt(now()) }, select: RESUMABLE }))
  return row ? { link, form: resumableOf(row) } : undefined
}

/** Whether a code is asked for; a code that reaches nobody is not. */
const takesCode = ({ email }: Resumable): boolean => email !== undefined && reachesPeople()

async function ask(transaction: Transaction, { link, form }: Found, source: string, again: boolean): Promise<Begun> {
  if (!takesCode(form)) return form.dateOfBirth ? { kind: 'date' } : { kind: 'refused' }
  const isUnderWay = link.codeExpiresAt !== null && link.codeExpiresAt > now()
  const isMailed = again || !isUnderWay
  if (isMailed && link.codesSent >= MOST_CODES) return { kind: 'no-more-codes' }
  const refused = isMailed ? await reserveCode(transaction, form.email ?? '', source) : undefined
  if (refused) return refused
  if (isMailed) await mailCode(transaction, link.hash, form)
  const sent = link.codesSent + (isMailed ? 1 : 0)
  return { kind: 'code', to: maskedAddress(form.email ?? ''), isLast: sent >= MOST_CODES }
}

/** Counts a code for its source and its mailbox. One that either has had enough of counts for neither: it is not mailed. */
async function reserveCode(transaction: Transaction, email: string, source: string): Promise<Begun | undefined> {
  if (!(await reserveWithin(CODES_OF_SOURCE, source, transaction))) return { kind: 'wait' }
  if (await reserveWithin(CODES_A_DAY, comparableAddress(email), transaction)) return undefined
  await giveBack(CODES_OF_SOURCE, source, transaction)
  return { kind: 'too-many' }
}

/** What somebody gave besides the link. */
export type Given = { readonly code: string } | { readonly dateOfBirth: string }

/**
 * Opens a form by its link and the second thing, for the browser whose new secret hashes to `tokenHash`: the link is used up.
 * Five wrong tries end it, and staff are told.
 */
export async function openByResumeLink(secret: string, given: Given, tokenHash: string, source: string): Promise<Opened> {
  if ('code' in given ? !digitsIn(given.code) : !isDay(given.dateOfBirth)) return { kind: 'invalid' }
  if (!(await reserveWithin(OPENINGS, source))) return { kind: 'wait' }
  const hash = hashOfSecret(secret)
  // Most tries on a dead link end here, without a lock.
  const opens = await database().resumeLink.count({ where: opensAt(hash, now()) })
  const language = opens > 0 ? await database().$transaction((transaction) => tryLink(transaction, hash, given, tokenHash)) : undefined
  if (language === undefined) return { kind: 'wrong' }
  await giveBack(OPENINGS, source)
  return { kind: 'opened', language }
}

/** The language of the form that opened. */
async function tryLink(transaction: Transaction, hash: string, given: Given, tokenHash: string): Promise<string | undefined> {
  const found = await hold(transaction, opensAt(hash, now()))
  if (!found) return undefined
  const { link, form } = found
  const at = now()
  const verdict = isRight(found, given)
  // A code that is over opens nothing, right or wrong, and so says nothing: no try is counted.
  if (verdict === 'over') return undefined
  const about = { actor: { kind: 'patient' }, object: { type: 'draft', id: form.id } } as const
  if (verdict === 'right') {
    await letIn(transaction, link, tokenHash, at)
    await recordAudit(transaction, { ...about, action: 'resume.opened' })
    return form.language
  }
  const wrongTries = link.wrongTries + 1
  const isEnd = wrongTries >= WRONG_TRIES
  await transaction.resumeLink.update({ where: { hash }, data: { wrongTries, ...(isEnd && { endedAt: at }) } })
  if (isEnd) await addStaffNotice(transaction, 'resume-link-ended', { draftId: form.id })
  if (isEnd) await recordAudit(transaction, { ...about, action: 'resume.link-ended' })
  return undefined
}

/**
 * Gives a browser the form. By a mailed link the form moves: nobody else can read along, for whoever began it need not be
 * whose mailbox it is. A link on the screen adds a browser. Used a second time, it takes the place of the first one's.
 */
async function letIn(transaction: Transaction, { hash, draftId, channel, usedAt }: Link, tokenHash: string, at: Date): Promise<void> {
  await transaction.resumeLink.update({ where: { hash }, data: usedAt ? { endedAt: at } : { usedAt: at } })
  if (channel === 'mail') await closeElsewhere(transaction, draftId, tokenHash, at)
  else if (usedAt) await transaction.draftBrowser.deleteMany({ where: { draftId, createdAt: usedAt } })
  await transaction.draftBrowser.create({ data: { tokenHash, draftId, createdAt: at } })
}

function isRight({ link, form }: Found, given: Given): 'right' | 'wrong' | 'over' {
  if (!takesCode(form)) return 'dateOfBirth' in given && form.dateOfBirth === given.dateOfBirth ? 'right' : 'wrong'
  if (!link.codeHash || !link.codeExpiresAt || link.codeExpiresAt <= now()) return 'over'
  return 'code' in given && isCode(link.hash, digitsIn(given.code) ?? '', link.codeHash) ? 'right' : 'wrong'
}
