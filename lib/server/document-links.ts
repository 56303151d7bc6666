import 'server-only'
import type { Paper, PaperLanguage } from '@/lib/documents/papers/paper'
import { isDay } from '@/lib/rules/day'
import { recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { type DocumentKind, partsForPatient } from './document-order'
import { addStep } from './document-steps'
import { isLastVersion } from './handing-over'
import { readIdentity } from './identity'
import { keptIn } from './kept-documents'
import { givePass, newPass, passOfBrowser } from './paper-pass'
import { unwrapRecordKey } from './sealing'
import { hashOfSecret } from './secret'

/** Wrong dates of birth that end a link. */
export const WRONG_TRIES = 5

/** Whether a link opened. A wrong date of birth, a link that ended and one that never was are told alike. */
export type LinkOpening = { readonly kind: 'opened'; readonly language: PaperLanguage } | { readonly kind: 'refused' } | { readonly kind: 'invalid' }

const byPatient = (action: string, intakeId: string, paper: string) =>
  ({ actor: { kind: 'patient' }, action, object: { type: 'intake', id: intakeId }, detail: { paper } }) as const

/**
 * Opens a paper by the secret of its link and the patient's date of birth (YYYY-MM-DD): this browser is then shown that one
 * paper for half an hour. Five wrong dates end the link. `invalid`: no date; that is told of any link and counts as no try.
 */
export async function openByLink(secret: string, dateOfBirth: string): Promise<LinkOpening> {
  if (!isDay(dateOfBirth)) return { kind: 'invalid' }
  const hash = hashOfSecret(secret)
  const opened = await database().$transaction((transaction) => tryLink(transaction, hash, dateOfBirth))
  if (!opened) return { kind: 'refused' }
  await givePass(newPass(opened.documentId, hash))
  return { kind: 'opened', language: opened.language }
}

async function tryLink(transaction: Transaction, hash: string, dateOfBirth: string): Promise<{ documentId: string; language: PaperLanguage } | undefined> {
  const at = now()
  // Held, so that a thousand tries at once are five tries.
  const [link] = await transaction.$queryRaw<{ document_id: string; wrong_tries: number }[]>`
    SELECT document_id, wrong_tries FROM document_link WHERE hash = ${hash} AND ended_at IS NULL AND expires_at > ${at} FOR UPDATE`
  if (!link) return undefined
  const document = await transaction.clinicDocument.findUniqueOrThrow({
    where: { id: link.document_id },
    select: { id: true, intakeId: true, language: true, intake: { select: { wrappedKey: true, identity: true } } },
  })
  const { wrappedKey, identity } = document.intake
  const known = readIdentity(document.intakeId, unwrapRecordKey('intake', document.intakeId, wrappedKey), identity).dateOfBirth
  if (known !== dateOfBirth) {
    const wrongTries = link.wrong_tries + 1
    const isEnd = wrongTries >= WRONG_TRIES
    await transaction.documentLink.update({ where: { hash }, data: { wrongTries, ...(isEnd && { endedAt: at }) } })
    if (isEnd) await recordAudit(transaction, byPatient('link.ended', document.intakeId, document.id))
    return undefined
  }
  await addStep(transaction, { id: document.id, intakeId: document.intakeId, wrappedKey }, { kind: 'opened', staffId: null })
  await recordAudit(transaction, byPatient('paper.opened', document.intakeId, document.id))
  return { documentId: document.id, language: document.language as PaperLanguage }
}

/** A paper as the patient sees it. */
export type PatientPaper = {
  readonly kind: DocumentKind
  readonly version: number
  /** False when a later version was made since. */
  readonly isNewest: boolean
  readonly language: PaperLanguage
  readonly at: Date
  readonly papers: Readonly<Record<string, Paper>>
  /** Until when this browser is shown it. */
  readonly until: Date
}

/**
 * The paper that this browser may see, each look written down. Undefined when it holds no pass, half an hour is over, or its
 * link has ended since.
 * @param purpose a download is written down as one
 */
export async function openedByCookie(purpose: 'paper.seen' | 'paper.pdf-taken' = 'paper.seen'): Promise<PatientPaper | undefined> {
  const pass = await passOfBrowser()
  if (!pass) return undefined
  return database().$transaction(async (transaction) => {
    const link = { hash: pass.linkHash, endedAt: null, expiresAt: { gt: now() } }
    const row = await transaction.clinicDocument.findFirst({
      where: { id: pass.documentId, links: { some: link } },
      include: { intake: { select: { wrappedKey: true } } },
    })
    if (!row) return undefined
    const kind = row.kind as DocumentKind
    const papers = partsForPatient(kind, keptIn(row, unwrapRecordKey('intake', row.intakeId, row.intake.wrappedKey)).papers)
    const isNewest = await isLastVersion(transaction, row)
    await recordAudit(transaction, byPatient(purpose, row.intakeId, row.id))
    return { kind, version: row.version, isNewest, language: row.language as PaperLanguage, at: row.createdAt, papers, until: pass.until }
  })
}
