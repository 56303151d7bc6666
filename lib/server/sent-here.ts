import 'server-only'
import { readDraft } from '@/lib/intake/draft'
import type { Draft } from '@/lib/intake/typed'
import { now } from './clock'
import { type Database, database, type Transaction } from './database'
import { draftSecretHash } from './draft-cookie'
import { inBrowser } from './draft-store'
import type { IntakeModel } from './generated/models'
import { type RecordKey, unwrapRecordKey } from './sealing'
import { dayOf, typedOf } from './stored-case'

/** An intake that this browser sent, with its key. */
export type SentHere = { readonly row: IntakeModel; readonly key: RecordKey }

/** What this browser sent, for as long as the draft is remembered. */
export async function sentHere(from: Database | Transaction = database()): Promise<SentHere | undefined> {
  const tokenHash = await draftSecretHash()
  if (!tokenHash) return undefined
  const where = { ...inBrowser(tokenHash), expiresAt: { gt: now() }, sentAt: { not: null } }
  const draft = await from.draft.findFirst({ where, select: { submissionId: true } })
  const row = draft && (await from.intake.findUnique({ where: { submissionId: draft.submissionId } }))
  return row ? { row, key: unwrapRecordKey('intake', row.id, row.wrappedKey) } : undefined
}

/** The answers as they were sent, as of the day they were sent. */
export async function answersSent({ row, key }: SentHere): Promise<Draft> {
  return readDraft(typedOf(row, key), await dayOf(database(), row))
}
