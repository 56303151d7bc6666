import { isDay } from '@/lib/rules/day'
import { recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { maskedAddress } from './mail/address'
import { reachesPeople } from './mail/transport'
import { giveBack, type Limit, reserveWithin } from './rate-limit'
import { digitsIn, isCode, MOST_CODES, mailCode } from './resume-codes'
import { hashOfLink, RESUMABLE, type Resumable, resumableAt, resumableOf } from './resume-links'
import { addStaffNotice } from './staff-notices'

/** Wrong codes or dates that end a link. */
export const WRONG_TRIES = 5
/** Tries that open nothing, from one source in an hour. One that opens is given back. */
export const OPENINGS: Limit = { kind: 'resume-opening', most: 10, minutes: 60 }

/** What is asked besides the link. `code`: it was mailed to this address, which is shown masked. */
export type Asked = { readonly kind: 'code'; readonly to: string; readonly isLast: boolean } | { readonly kind: 'date' }
/** A link that never was, has ended, was used or leads nowhere is told alike. */
export type Begun = Asked | { readonly kind: 'refused' } | { readonly kind: 'wait' } | { readonly kind: 'no-more-codes' }
/** `invalid`: no six digits, no date; it is told of any link and counts as no try. */
export type Opened = { readonly kind: 'opened'; readonly language: string } | { readonly kind: 'wrong' } | { readonly kind: 'invalid' } | { readonly kind: 'wait' }

type Held = {
  readonly hash: string
  readonly draft_id: string
  readonly wrong_tries: number
  readonly code_hash: string | null
  readonly code_expires_at: Date | null
  readonly codes_sent: number
}

/**
 * Takes a link's secret and asks for the second thing: mails a code where the form has an address and none is under way, or
 * else asks for the date of birth.
 * @param again mails another code although one is under way
 * @param source where the request came from
 */
export async function beginOpening(secret: string, source: string, again = false): Promise<Begun> {
  if (!(await reserveWithin(OPENINGS, source))) return { kind: 'wait' }
  const begun = await database().$transaction(async (transaction): Promise<Begun> => {
    const found = await hold(transaction, hashOfLink(secret))
    return found ? ask(transaction, found, again) : { kind: 'refused' }
  })
  if (begun.kind !== 'refused') await giveBack(OPENINGS, source)
  return begun
}

type Found = { readonly link: Held; readonly form: Resumable }

/** A link that works, with its form. Held, so that a thousand tries at once are five tries. */
async function hold(transaction: Transaction, hash: string): Promise<Found | undefined> {
  const at = now()
  const [link] = await transaction.$queryRaw<Held[]>`
    SELECT hash, draft_id, wrong_tries, code_hash, code_expires_at, codes_sent FROM resume_link
    WHERE hash = ${hash} AND used_at IS NULL AND ended_at IS NULL AND expires_at > ${at} FOR UPDATE`
  if (!link) return undefined
  const row = await transaction.draft.findFirst({ where: { id: link.draft_id, ...resumableAt(at) }, select: RESUMABLE })
  return row ? { link, form: resumableOf(row) } : undefined
}

/** Whether a code is asked for; a code that reaches nobody is not. */
const takesCode = ({ email }: Resumable): boolean => email !== undefined && reachesPeople()

async function ask(transaction: Transaction, { link, form }: Found, again: boolean): Promise<Begun> {
  if (!takesCode(form)) return form.dateOfBirth ? { kind: 'date' } : { kind: 'refused' }
  const isUnderWay = link.code_expires_at !== null && link.code_expires_at > now()
  const isMailed = again || !isUnderWay
  if (isMailed && link.codes_sent >= MOST_CODES) return { kind: 'no-more-codes' }
  if (isMailed) await mailCode(transaction, link.hash, form)
  const sent = link.codes_sent + (isMailed ? 1 : 0)
  return { kind: 'code', to: maskedAddress(form.email ?? ''), isLast: sent >= MOST_CODES }
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
  const hash = hashOfLink(secret)
  // Most tries on a dead link end here, without a lock.
  const works = await database().resumeLink.count({ where: { hash, usedAt: null, endedAt: null, expiresAt: { gt: now() } } })
  const language = works > 0 ? await database().$transaction((transaction) => tryLink(transaction, hash, given, tokenHash)) : undefined
  if (language === undefined) return { kind: 'wrong' }
  await giveBack(OPENINGS, source)
  return { kind: 'opened', language }
}

/** The language of the form that opened. */
async function tryLink(transaction: Transaction, hash: string, given: Given, tokenHash: string): Promise<string | undefined> {
  const found = await hold(transaction, hash)
  if (!found) return undefined
  const { link, form } = found
  const at = now()
  const verdict = isRight(found, given)
  // A code that is over opens nothing, right or wrong, and so says nothing: no try is counted.
  if (verdict === 'over') return undefined
  const about = { actor: { kind: 'patient' }, object: { type: 'draft', id: form.id } } as const
  if (verdict === 'right') {
    await transaction.resumeLink.update({ where: { hash }, data: { usedAt: at } })
    await transaction.draftBrowser.create({ data: { tokenHash, draftId: form.id, createdAt: at } })
    await recordAudit(transaction, { ...about, action: 'resume.opened' })
    return form.language
  }
  const wrongTries = link.wrong_tries + 1
  const isEnd = wrongTries >= WRONG_TRIES
  await transaction.resumeLink.update({ where: { hash }, data: { wrongTries, ...(isEnd && { endedAt: at }) } })
  if (isEnd) await addStaffNotice(transaction, 'resume-link-ended', { draftId: form.id })
  if (isEnd) await recordAudit(transaction, { ...about, action: 'resume.link-ended' })
  return undefined
}

function isRight({ link, form }: Found, given: Given): 'right' | 'wrong' | 'over' {
  if (!takesCode(form)) return 'dateOfBirth' in given && form.dateOfBirth === given.dateOfBirth ? 'right' : 'wrong'
  if (!link.code_hash || !link.code_expires_at || link.code_expires_at <= now()) return 'over'
  return 'code' in given && isCode(link.hash, digitsIn(given.code) ?? '', link.code_hash) ? 'right' : 'wrong'
}
