import { randomUUID } from 'node:crypto'
import { asBegun } from '@/lib/intake/by-staff'
import { readDraft } from '@/lib/intake/draft'
import type { Draft } from '@/lib/intake/typed'
import { recordAudit } from './audit'
import { now, todayAtClinic } from './clock'
import { database, type Transaction } from './database'
import type { DraftModel as DraftRow, DraftStepModel as StepRow } from './generated/models'
import { recordNoticesShown } from './notices-shown'
import { clinicProfile } from './profile'
import { newRecordKey } from './sealing'
import { typedIn } from './step-store'

const DAY_MS = 86_400_000
/** How long a form that nobody touches is kept, in days. */
export const DRAFT_DAYS = 30
/** How long the form of a drill is kept. What was done stays. */
export const DRILL_DAYS = 7

/** Until when a form that is touched now is kept. */
export const expiryOf = ({ drill }: Pick<DraftRow, 'drill'>, at: Date) => new Date(at.getTime() + (drill ? DRILL_DAYS : DRAFT_DAYS) * DAY_MS)

/** The drafts that the browser whose secret hashes to `tokenHash` may open: one, or none. */
export const inBrowser = (tokenHash: string) => ({ browsers: { some: { tokenHash } } })

/** A draft that may still be filled in: not sent, not expired. Stands in every `where` that changes one. */
export const openAt = (tokenHash: string, at: Date) => ({ ...inBrowser(tokenHash), sentAt: null, expiresAt: { gt: at } })

/** Who does what is done with a form: the member of staff who types it in, or else the patient. */
export const actorOf = (staffId: string | null | undefined) => (staffId ? { kind: 'staff' as const, id: staffId } : { kind: 'patient' as const })

/** Creates an empty draft for the browser whose secret hashes to `tokenHash`. */
export async function createDraft(tokenHash: string, language: string, staffId?: string, { drill = false } = {}): Promise<string> {
  const id = randomUUID()
  const at = now()
  await database().$transaction(async (transaction) => {
    const { wrapped } = newRecordKey('draft', id)
    const data = {
      id,
      browsers: { create: { tokenHash, createdAt: at } },
      wrappedKey: wrapped,
      language,
      drill,
      startedAt: at,
      savedAt: at,
      expiresAt: expiryOf({ drill }, at),
    }
    await transaction.draft.create({ data: { ...data, ...(staffId && { startedByStaffId: staffId }) } })
    // Staff begin from a page of their own: nobody has been shown anything.
    if (!staffId) await recordNoticesShown(transaction, id, language, at)
    await recordAudit(transaction, { actor: actorOf(staffId), action: 'draft.begun', object: { type: 'draft', id } })
  })
  return id
}

/** Reads a draft as of today at the clinic. */
export async function draftAsOfToday(from: Transaction, draft: DraftRow, steps: readonly StepRow[]): Promise<Draft> {
  const { timeZone } = await clinicProfile(from)
  return readDraft(asBegun(typedIn(draft, steps), draft.startedByStaffId !== null), todayAtClinic(timeZone), leftIn(steps))
}

/** The steps whose page was left by its button. */
export const leftIn = (rows: readonly StepRow[]): readonly string[] => rows.flatMap(({ step, isLeft }) => (isLeft ? [step] : []))

/**
 * Removes a draft. While an alert of it is not settled, whoever answers it must still be able to call: then every answer goes
 * but how to reach the person, the form is closed, and the rest goes with the expired ones once the alert is settled.
 */
export async function removeDraft(tokenHash: string): Promise<boolean> {
  const at = now()
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.draft.updateMany({ where: openAt(tokenHash, at), data: { expiresAt: at } })
    if (count === 0) return false
    const row = await transaction.draft.findFirstOrThrow({ where: inBrowser(tokenHash), include: { _count: { select: { alerts: { where: { settledAt: null } } } } } })
    if (row._count.alerts === 0) await transaction.draft.delete({ where: { id: row.id } })
    else await transaction.draftStep.deleteMany({ where: { draftId: row.id, step: { not: 'about-you' } } })
    await recordAudit(transaction, { actor: actorOf(row.startedByStaffId), action: 'draft.withdrawn', object: { type: 'draft', id: row.id } })
    return true
  })
}
