import 'server-only'
import { offeredLanguage } from '@/lib/i18n/translate'
import { isDay } from '@/lib/rules/day'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { isForPatient } from './document-order'
import { addStep, type HeldDocument, holdDocument } from './document-steps'
import { handedOver, isLastVersion } from './handing-over'
import { readIdentity } from './identity'
import { event, type Outcome } from './intake-work'
import { unwrapRecordKey } from './sealing'
import { hashOfSecret, newSecret } from './secret'
import type { StaffMember } from './staff-sessions'

/** How long a link works. */
export const LINK_DAYS = 14

/** A link is shown once and never stored: only the hash of its secret is. */
export type LinkOutcome = Outcome | { readonly kind: 'done'; readonly link: string; readonly expiresAt: Date }

const NOT_FOR_PATIENTS = 'This paper is for the payer. A link shows only what is addressed to the patient.'
const REPLACED = 'There is a newer version of this paper. Make the link to that one.'
const NO_BIRTH_DATE = 'This intake has no date of birth. The link asks for it, so nobody could open it: enter it first, or hand the paper over in person.'

/** Why no link can be made to a paper; undefined when one can. */
async function noLink(transaction: Transaction, held: HeldDocument): Promise<string | undefined> {
  if (!isForPatient(held.kind)) return NOT_FOR_PATIENTS
  if (!(await isLastVersion(transaction, held))) return REPLACED
  const { identity } = await transaction.intake.findUniqueOrThrow({ where: { id: held.intakeId }, select: { identity: true } })
  const { dateOfBirth } = readIdentity(held.intakeId, unwrapRecordKey('intake', held.intakeId, held.wrappedKey), identity)
  return isDay(dateOfBirth) ? undefined : NO_BIRTH_DATE
}

/** Ends the links of a paper that still work; answers how many. */
async function endLinks(transaction: Transaction, documentId: string): Promise<number> {
  const { count } = await transaction.documentLink.updateMany({ where: { documentId, endedAt: null, expiresAt: { gt: now() } }, data: { endedAt: now() } })
  return count
}

/**
 * Makes a link that shows one paper to the patient, who is asked for their date of birth besides. Earlier links of the paper
 * and of those it replaces end, and the clocks that it answers are met. The secret stands after the #, which no server, log
 * or proxy ever sees. No link to a paper that was replaced, and none that could never open.
 */
export async function makeLink(staff: StaffMember, documentId: string): Promise<LinkOutcome> {
  if (!may(staff.role, 'paper.write') || !isRecordId(documentId)) return { kind: 'not-found' }
  const secret = newSecret()
  return database().$transaction(async (transaction): Promise<LinkOutcome> => {
    const held = await holdDocument(transaction, documentId)
    if (!held) return { kind: 'not-found' }
    const problem = await noLink(transaction, held)
    if (problem) return { kind: 'invalid', problems: { link: problem } }
    const at = now()
    const expiresAt = new Date(at.getTime() + LINK_DAYS * 86_400_000)
    await endLinks(transaction, documentId)
    await transaction.documentLink.create({ data: { hash: hashOfSecret(secret), documentId, createdAt: at, expiresAt } })
    await addStep(transaction, held, { kind: 'link-made', staffId: staff.id })
    const { language } = await transaction.clinicDocument.findUniqueOrThrow({ where: { id: documentId }, select: { language: true } })
    const handed = await handedOver(transaction, held)
    await recordAudit(transaction, event(staff, 'link.made', held.intakeId, { paper: documentId, ...handed }))
    // The page around the paper is in a language that pages are offered in; the paper itself is in its own.
    return { kind: 'done', link: `/${offeredLanguage(language)}/papers/open#${secret}`, expiresAt }
  })
}

/** Ends the link of a paper at once: it opens nothing more, and takes the paper from whoever looks at it. */
export async function endLink(staff: StaffMember, documentId: string): Promise<Outcome> {
  if (!may(staff.role, 'paper.write') || !isRecordId(documentId)) return { kind: 'not-found' }
  return database().$transaction(async (transaction): Promise<Outcome> => {
    const held = await holdDocument(transaction, documentId)
    if (!held) return { kind: 'not-found' }
    if ((await endLinks(transaction, documentId)) === 0) return { kind: 'invalid', problems: { link: 'No link to this paper works any more.' } }
    await recordAudit(transaction, event(staff, 'link.withdrawn', held.intakeId, { paper: documentId }))
    return { kind: 'done' }
  })
}
