import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { recordAudit } from './audit'
import { now } from './clock'
import type { Transaction } from './database'
import { environment } from './environment'
import type { KeyRing, RingKey } from './key-ring'
import { queueMail } from './outbox'
import type { Resumable } from './resume-links'
import { subkey } from './sealing'

/** How long a mailed code works. */
export const CODE_MINUTES = 10
/** Codes that are mailed for one link. */
export const MOST_CODES = 3

/** A code is six digits; spaces between them do not matter. */
export const digitsIn = (typed: string): string | undefined => /^\d{6}$/.exec(typed.replaceAll(/[\s-]/g, ''))?.[0]

/** What is stored of a code: a keyed hash bound to its link. Six digits alone would be tried out in a moment. */
const hashUnder = (key: RingKey, linkHash: string, code: string) => createHmac('sha256', subkey(key, 'code')).update(`${linkHash}\n${code}`).digest()

/** Whether a code is the one that was mailed for a link. */
export function isCode(linkHash: string, code: string, stored: string, ring: KeyRing = environment().keyRing): boolean {
  const kept = Buffer.from(stored, 'hex')
  return ring.some((key) => {
    const given = hashUnder(key, linkHash, code)
    return given.length === kept.length && timingSafeEqual(given, kept)
  })
}

/** Mails a new code for a link to the address in the form; an earlier code does not work any more. */
export async function mailCode(transaction: Transaction, linkHash: string, { id, language, email = '' }: Resumable): Promise<void> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const codeExpiresAt = new Date(now().getTime() + CODE_MINUTES * 60_000)
  const codeHash = hashUnder(environment().keyRing[0], linkHash, code).toString('hex')
  await transaction.resumeLink.update({ where: { hash: linkHash }, data: { codeHash, codeExpiresAt, codesSent: { increment: 1 } } })
  await queueMail(transaction, { kind: 'resume-code', to: email, language, values: { code }, draftId: id, endsAt: codeExpiresAt })
  await recordAudit(transaction, { actor: { kind: 'patient' }, action: 'resume.code-mailed', object: { type: 'draft', id } })
}
