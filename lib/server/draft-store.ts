import { randomUUID } from 'node:crypto'
import { readDraft } from '@/lib/intake/draft'
import type { Draft, Typed } from '@/lib/intake/typed'
import { raiseAlerts } from './alert-raising'
import { recordAudit } from './audit'
import { now, todayAtClinic } from './clock'
import { database, type Transaction } from './database'
import type { DraftModel as DraftRow, DraftStepModel as StepRow } from './generated/models'
import { clinicProfile } from './profile'
import { newRecordKey, open, seal, unwrapRecordKey } from './sealing'

const DAY_MS = 86_400_000
/** How long a form that nobody touches is kept, in days. */
export const DRAFT_DAYS = 30

/** The drafts that the browser whose secret hashes to `tokenHash` may open: one, or none. */
export const inBrowser = (tokenHash: string) => ({ browsers: { some: { tokenHash } } })

/** A draft that may still be filled in: not sent, not expired. Stands in every `where` that changes one. */
export const openAt = (tokenHash: string, at: Date) => ({ ...inBrowser(tokenHash), sentAt: null, expiresAt: { gt: at } })

const placeOf = (draftId: string, step: string) => ({ table: 'draft_step', column: 'sealed', row: `${draftId}.${step}` })

/** Creates an empty draft for the browser whose secret hashes to `tokenHash`. */
export async function createDraft(tokenHash: string, language: string, staffId?: string): Promise<string> {
  const id = randomUUID()
  const at = now()
  await database().$transaction(async (transaction) => {
    const { wrapped } = newRecordKey('draft', id)
    const data = {
      id,
      browsers: { create: { tokenHash, createdAt: at } },
      wrappedKey: wrapped,
      language,
      startedAt: at,
      savedAt: at,
      expiresAt: new Date(at.getTime() + DRAFT_DAYS * DAY_MS),
    }
    await transaction.draft.create({ data: { ...data, ...(staffId && { startedByStaffId: staffId }) } })
    const actor = staffId ? { kind: 'staff' as const, id: staffId } : { kind: 'patient' as const }
    await recordAudit(transaction, { actor, action: 'draft.begun', object: { type: 'draft', id } })
  })
  return id
}

/** What was typed into a draft's steps. */
export function typedIn(draft: Pick<DraftRow, 'id' | 'wrappedKey'>, steps: readonly StepRow[]): Typed {
  const key = unwrapRecordKey('draft', draft.id, draft.wrappedKey)
  return Object.fromEntries(steps.map(({ step, sealed }) => [step, JSON.parse(open(key, placeOf(draft.id, step), sealed)) as Record<string, unknown>]))
}

/** Reads a draft as of today at the clinic. */
export async function draftAsOfToday(from: Transaction, draft: DraftRow, steps: readonly StepRow[]): Promise<Draft> {
  const { timeZone } = await clinicProfile(from)
  return readDraft(typedIn(draft, steps), todayAtClinic(timeZone))
}

/** A saved step: how the whole draft reads now. */
export type SavedDraft = { readonly id: string; readonly savedAt: Date; readonly draft: Draft }

/**
 * Saves what was typed into one step, valid or not, in one transaction with its alerts and its audit row. Undefined when
 * there is no open draft behind the secret: a stranger and a late-comer are told the same.
 */
export function storeStep(tokenHash: string, step: string, typed: Readonly<Record<string, unknown>>): Promise<SavedDraft | undefined> {
  return storeSteps(tokenHash, { [step]: typed })
}

/** Saves several steps at once, as `storeStep` saves one. */
export async function storeSteps(tokenHash: string, typed: Typed): Promise<SavedDraft | undefined> {
  const at = now()
  return database().$transaction(async (transaction) => {
    const expiresAt = new Date(at.getTime() + DRAFT_DAYS * DAY_MS)
    // The update locks the row, so that two saves of one draft, or a save and a sending, follow one another.
    const { count } = await transaction.draft.updateMany({ where: openAt(tokenHash, at), data: { revision: { increment: 1 }, savedAt: at, expiresAt } })
    if (count === 0) return undefined
    const row = await transaction.draft.findFirstOrThrow({ where: inBrowser(tokenHash) })
    const key = unwrapRecordKey('draft', row.id, row.wrappedKey)
    for (const [step, answers] of Object.entries(typed)) {
      const sealed = seal(key, placeOf(row.id, step), JSON.stringify(answers))
      const where = { draftId_step: { draftId: row.id, step } }
      await transaction.draftStep.upsert({ where, create: { draftId: row.id, step, sealed, savedAt: at }, update: { sealed, savedAt: at, revision: { increment: 1 } } })
    }
    const draft = await draftAsOfToday(transaction, row, await transaction.draftStep.findMany({ where: { draftId: row.id } }))
    await raiseAlerts(transaction, row.id, draft)
    const actor = row.startedByStaffId ? { kind: 'staff' as const, id: row.startedByStaffId } : { kind: 'patient' as const }
    const [step = '', ...more] = Object.keys(typed)
    const detail = more.length === 0 ? { step } : { steps: [step, ...more] }
    await recordAudit(transaction, { actor, action: 'draft.step-saved', object: { type: 'draft', id: row.id }, detail })
    return { id: row.id, savedAt: at, draft }
  })
}

/**
 * Removes a draft. Where an alert was raised, whoever answers it must still be able to call: then every answer goes but how
 * to reach the person, and the form is closed.
 */
export async function removeDraft(tokenHash: string): Promise<boolean> {
  const at = now()
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.draft.updateMany({ where: openAt(tokenHash, at), data: { expiresAt: at } })
    if (count === 0) return false
    const row = await transaction.draft.findFirstOrThrow({ where: inBrowser(tokenHash), include: { _count: { select: { alerts: true } } } })
    if (row._count.alerts === 0) await transaction.draft.delete({ where: { id: row.id } })
    else await transaction.draftStep.deleteMany({ where: { draftId: row.id, step: { not: 'about-you' } } })
    await recordAudit(transaction, { actor: { kind: 'patient' }, action: 'draft.withdrawn', object: { type: 'draft', id: row.id } })
    return true
  })
}
