import { randomUUID } from 'node:crypto'
import type { CourseRoute } from '@/lib/cost/course'
import type { EstimateContent } from '@/lib/documents/estimate/content'
import type { Paper, PaperLanguage } from '@/lib/documents/papers/paper'
import { addDays, type Day, isDay } from '@/lib/rules/day'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { type Billing, billingOf, type Estimated } from './billing'
import { type Charge, chargesOf } from './charges'
import { now } from './clock'
import { type Database, database, type Transaction } from './database'
import { type DocumentHead, headOf, withSteps } from './document-head'
import type { DocumentKind } from './document-order'
import { isLastVersion } from './handing-over'
import { event } from './intake-work'
import type { Sealed } from './judging'
import { open, type RecordKey, seal, unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'
import { dateOf } from './stored-day'

/** Everything a paper says, frozen: what it was drawn from, each paper as it was given, and a file for the payer's systems. */
export type Kept = {
  readonly content: unknown
  readonly papers: Readonly<Record<string, Paper>>
  readonly bundle?: object
  /** Why there is this version, in the words of whoever made it. */
  readonly reason?: string
}

/** A paper to keep. Its version is the one it says of itself. */
export type NewDocument = {
  readonly kind: DocumentKind
  readonly route: CourseRoute
  readonly version: number
  readonly language: PaperLanguage
  /** The day it is made, at the clinic. */
  readonly on: Day
  readonly kept: Kept
  readonly priceListId?: string
}

/** How long a paper is kept: a Good Faith Estimate six years, the rest as long as the clinic's records. */
const YEARS: Readonly<Record<DocumentKind, number>> = { estimate: 6, authorization: 7, abn: 7, determination: 7 }

/** The first day on which it may be destroyed: so many whole years lie behind it. */
export function keepUntil(kind: DocumentKind, on: Day): Day {
  const same = `${Number(on.slice(0, 4)) + YEARS[kind]}${on.slice(4)}`
  // The 29th of February has no such day in a common year: then its year ends on the last of February.
  return addDays(isDay(same) ? same : `${same.slice(0, 8)}28`, 1)
}

/** The number of the next paper of its kind. Call with the intake held: then nobody else takes it. */
export async function nextVersion(transaction: Transaction, intakeId: string, kind: DocumentKind): Promise<number> {
  const last = await transaction.clinicDocument.findFirst({ where: { intakeId, kind }, orderBy: { version: 'desc' }, select: { version: true } })
  return (last?.version ?? 0) + 1
}

/** Keeps a paper, frozen, under a new id. The caller writes the audit row. */
export async function keepDocument(transaction: Transaction, { id: intakeId, key }: Sealed, staff: StaffMember, made: NewDocument): Promise<string> {
  const id = randomUUID()
  const { kind, route, version, language, on, kept, priceListId } = made
  const sealed = seal(key, { table: 'clinic_document', column: 'sealed', row: id }, JSON.stringify(kept))
  const about = { id, intakeId, kind, route, version, language, feeScheduleId: priceListId ?? null }
  await transaction.clinicDocument.create({ data: { ...about, sealed, keepUntil: dateOf(keepUntil(kind, on)), staffId: staff.id, createdAt: now() } })
  return id
}

/** Opens what a paper says. */
export const keptIn = (row: { readonly id: string; readonly sealed: string }, key: RecordKey): Kept =>
  JSON.parse(open(key, { table: 'clinic_document', column: 'sealed', row: row.id }, row.sealed)) as Kept

/** The papers of an intake, newest first. */
export async function documentHeads(from: Database | Transaction, { id, key }: Sealed): Promise<readonly DocumentHead[]> {
  const rows = await from.clinicDocument.findMany({ where: { intakeId: id }, orderBy: { seq: 'desc' }, omit: { sealed: true }, include: withSteps })
  return rows.map((row) => headOf(row, key, !rows.some((other) => other.kind === row.kind && other.route === row.route && other.version > row.version)))
}

/** One paper, opened; of an estimate also what was billed against it, and how that compares. */
export type OpenedDocument = Kept & { readonly head: DocumentHead; readonly charges: readonly Charge[]; readonly billing: Billing | undefined }

/** Where it was opened, for the audit trail. */
export type PaperPurpose = 'paper.opened' | 'paper.pdf-taken' | 'paper.bundle-taken'

/**
 * Opens a paper for somebody, and writes that down in the same transaction. Undefined when there is none with this id; of a
 * paper named with an intake, also when it belongs to another.
 */
export async function openDocument(staff: StaffMember, id: string, intakeId?: string, purpose: PaperPurpose = 'paper.opened'): Promise<OpenedDocument | undefined> {
  if (!may(staff.role, 'paper.read') || !isRecordId(id) || (intakeId !== undefined && !isRecordId(intakeId))) return undefined
  const kind = await database().$transaction(async (transaction) => {
    const found = await transaction.clinicDocument.findUnique({ where: { id, ...(intakeId && { intakeId }) }, select: { intakeId: true, kind: true } })
    if (found) await recordAudit(transaction, event(staff, purpose, found.intakeId, { paper: id, kind: found.kind, role: staff.role }))
    return found?.kind
  })
  return kind === undefined ? undefined : opened(id)
}

async function opened(id: string): Promise<OpenedDocument> {
  const row = await database().clinicDocument.findUniqueOrThrow({ where: { id }, include: { ...withSteps, intake: { select: { wrappedKey: true } } } })
  const key = unwrapRecordKey('intake', row.intakeId, row.intake.wrappedKey)
  const kept = keptIn(row, key)
  const all = await chargesOf(database(), { id: row.intakeId, key })
  const billing = row.kind === 'estimate' ? billingOf(kept.content as EstimateContent, id, await estimatesFor(row, key), all) : undefined
  const charges = all.filter(({ documentId }) => documentId === id)
  return { ...kept, head: headOf(row, key, await isLastVersion(database(), row)), charges, billing }
}

/** Every estimate for the route of one, oldest first. */
async function estimatesFor({ intakeId, route }: { readonly intakeId: string; readonly route: string }, key: RecordKey): Promise<readonly Estimated[]> {
  const rows = await database().clinicDocument.findMany({ where: { intakeId, route, kind: 'estimate' }, orderBy: { version: 'asc' }, select: { id: true, sealed: true } })
  return rows.map((row) => ({ id: row.id, content: keptIn(row, key).content as EstimateContent }))
}
