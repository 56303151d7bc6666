import { randomUUID } from 'node:crypto'
import { readDraft } from '@/lib/intake/draft'
import { statusOf } from '@/lib/intake/path'
import { isDoneInPrivate, isOutOfSight, stamped } from '@/lib/intake/private-part'
import type { Draft, Typed } from '@/lib/intake/typed'
import { aboutYou } from '@/lib/steps/about-you'
import { inPrivate } from '@/lib/steps/in-private'
import { raiseAlerts } from './alert-raising'
import { recordAudit } from './audit'
import { emailIndexOf } from './blind-index'
import { canonicalJson, type Json } from './canonical-json'
import { now, todayAtClinic } from './clock'
import { database, type Transaction } from './database'
import type { DraftModel as DraftRow, DraftStepModel as StepRow } from './generated/models'
import { recordNoticesShown } from './notices-shown'
import { clinicProfile } from './profile'
import { decideSave, type SaveOrder } from './save-order'
import { newRecordKey, open, type RecordKey, seal, unwrapRecordKey } from './sealing'
import { isWriterOf } from './step-writer'

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
    // Staff begin from a page of their own: nobody has been shown anything.
    if (!staffId) await recordNoticesShown(transaction, id, language, at)
    const actor = staffId ? { kind: 'staff' as const, id: staffId } : { kind: 'patient' as const }
    await recordAudit(transaction, { actor, action: 'draft.begun', object: { type: 'draft', id } })
  })
  return id
}

/** What was typed into a draft's steps. */
export function typedIn(draft: Pick<DraftRow, 'id' | 'wrappedKey'>, steps: readonly Pick<StepRow, 'step' | 'sealed'>[]): Typed {
  const key = unwrapRecordKey('draft', draft.id, draft.wrappedKey)
  return Object.fromEntries(steps.map(({ step, sealed }) => [step, JSON.parse(open(key, placeOf(draft.id, step), sealed)) as Record<string, unknown>]))
}

/** Reads a draft as of today at the clinic. */
export async function draftAsOfToday(from: Transaction, draft: DraftRow, steps: readonly StepRow[]): Promise<Draft> {
  const { timeZone } = await clinicProfile(from)
  const left = steps.flatMap(({ step, isLeft }) => (isLeft ? [step] : []))
  return readDraft(typedIn(draft, steps), todayAtClinic(timeZone), left)
}

/** How one step stands after a save was asked for: as it was asked, or with what somebody else had saved. */
export type StepOutcome = {
  readonly kind: 'saved' | 'conflict'
  readonly revision: number
  readonly savedAt: Date
  /** What is stored now. */
  readonly typed: Readonly<Record<string, unknown>>
}

/** A saved draft: how the whole of it reads now, and what came of each step. In a conflict it reads as the page would have it. */
export type SavedDraft = { readonly id: string; readonly savedAt: Date; readonly draft: Draft; readonly steps: Readonly<Record<string, StepOutcome>> }

/** How a save stands among others. Without it, it is of people who write anew what was there: staff, seeds. */
export type Saving = SaveOrder & {
  /** The page was left by its button. */
  readonly left?: boolean
}

/**
 * Saves what was typed into one step, valid or not, in one transaction with its alerts and its audit row. Undefined when
 * there is no open draft behind the secret: a stranger and a late-comer are told the same.
 */
export function storeStep(tokenHash: string, step: string, typed: Readonly<Record<string, unknown>>, saving?: Saving): Promise<SavedDraft | undefined> {
  return storeSteps(tokenHash, { [step]: typed }, saving)
}

/** Saves several steps at once, as `storeStep` saves one. */
export async function storeSteps(tokenHash: string, asked: Typed, saving?: Saving): Promise<SavedDraft | undefined> {
  const at = now()
  return database().$transaction(async (transaction) => {
    // Locked first, so that two saves of one draft, or a save and a sending, follow one another.
    const [locked] = await transaction.$queryRaw<{ id: string }[]>`
      SELECT draft.id FROM draft JOIN draft_browser ON draft_browser.draft_id = draft.id
      WHERE draft_browser.token_hash = ${tokenHash} AND sent_at IS NULL AND expires_at > ${at} FOR UPDATE OF draft`
    if (!locked || (saving && !isWriterOf(saving.writer, locked.id))) return undefined
    const { steps: rows, ...row } = await transaction.draft.findUniqueOrThrow({ where: { id: locked.id }, include: { steps: true } })
    const place: Place = { transaction, row, key: unwrapRecordKey('draft', row.id, row.wrappedKey), at }
    const { timeZone } = await clinicProfile(transaction)
    const read = (all: Typed, left: readonly string[]) => readDraft(all, todayAtClinic(timeZone), left)
    const earlier = typedIn(row, rows)
    const left = rows.flatMap(({ step, isLeft }) => (isLeft ? [step] : []))
    const before = read(earlier, left).case
    // What a patient answered alone is closed on this device: whoever writes on is told that it is not there.
    if (saving && Object.keys(asked).some((step) => isOutOfSight(before, step))) return undefined
    const typed = Object.fromEntries(Object.entries(asked).map(([step, answers]) => [step, saving ? stamped(step, answers, before) : answers]))
    const steps: Record<string, StepOutcome> = {}
    const stored: string[] = []
    for (const [step, answers] of Object.entries(typed)) {
      const row = rows.find((one) => one.step === step)
      const { isStored, ...outcome } = await saveOne(place, step, answers, row, saving)
      steps[step] = outcome
      if (isStored) stored.push(step)
    }
    const leftNow = (saving?.left ?? !saving) ? Object.keys(steps).filter((step) => steps[step]?.kind === 'saved') : []
    const draft = read({ ...earlier, ...typed }, [...new Set([...left, ...leftNow])])
    if (isDoneInPrivate(draft.case, (step) => statusOf(draft, step) === 'completed')) {
      await saveOne(
        place,
        inPrivate.id,
        { ...earlier[inPrivate.id], givenBack: 'yes' },
        rows.find((one) => one.step === inPrivate.id),
        undefined,
      )
    }
    if (stored.length > 0) await transaction.draft.update({ where: { id: row.id }, data: changeOf(draft, at) })
    // Also for words that stand on a page beside newer ones and were not stored: somebody has written them.
    await raiseAlerts(transaction, row.id, draft, stored.length > 0 ? () => read(earlier, left) : undefined)
    if (stored.length > 0) await auditSaved(transaction, row, stored)
    return { id: row.id, savedAt: at, draft, steps }
  })
}

type Place = { readonly transaction: Transaction; readonly row: DraftRow; readonly key: RecordKey; readonly at: Date }
type Answers = Readonly<Record<string, unknown>>

/** Saves one step of a locked draft as its place in the order allows. */
async function saveOne({ transaction, row, key, at }: Place, step: string, answers: Answers, before: StepRow | undefined, saving: Saving | undefined) {
  const earlier = before && (typedIn(row, [before])[step] as Answers)
  const isSame = earlier !== undefined && canonicalJson(earlier as Json) === canonicalJson(answers as Json)
  const decision = saving ? decideSave(before, saving, isSame) : 'store'
  const where = { draftId_step: { draftId: row.id, step } }
  const isLeft = (saving?.left ?? !saving) || before?.isLeft === true
  const sequence = saving?.sequence ?? (before && before.writer === saving?.writer ? before.sequence : 0)
  const order = { writer: saving?.writer ?? '', sequence, isLeft }
  if (decision === 'store') {
    const sealed = seal(key, placeOf(row.id, step), JSON.stringify(answers))
    const revision = (before?.revision ?? 0) + 1
    const data = { ...order, sealed, revision, savedAt: at }
    await transaction.draftStep.upsert({ where, create: { draftId: row.id, step, ...data }, update: data })
    return { kind: 'saved' as const, revision, savedAt: at, typed: answers, isStored: true }
  }
  if (decision === 'note') await transaction.draftStep.update({ where, data: order })
  else if (decision === 'same' && isLeft && !before?.isLeft) await transaction.draftStep.update({ where, data: { isLeft } })
  const kind = decision === 'conflict' ? ('conflict' as const) : ('saved' as const)
  return { kind, revision: before?.revision ?? 0, savedAt: before?.savedAt ?? at, typed: earlier ?? {}, isStored: false }
}

/** What a stored change does to the draft itself. An address in it can be asked for; one that does not fit is none. */
function changeOf(draft: Draft, at: Date) {
  return {
    revision: { increment: 1 },
    savedAt: at,
    expiresAt: new Date(at.getTime() + DRAFT_DAYS * DAY_MS),
    emailIndex: emailIndexOf(aboutYou.facts.email.read(draft.case)),
  }
}

async function auditSaved(transaction: Transaction, row: DraftRow, [step = '', ...more]: readonly string[]): Promise<void> {
  const actor = row.startedByStaffId ? { kind: 'staff' as const, id: row.startedByStaffId } : { kind: 'patient' as const }
  const detail = more.length === 0 ? { step } : { steps: [step, ...more] }
  await recordAudit(transaction, { actor, action: 'draft.step-saved', object: { type: 'draft', id: row.id }, detail })
}

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
    await recordAudit(transaction, { actor: { kind: 'patient' }, action: 'draft.withdrawn', object: { type: 'draft', id: row.id } })
    return true
  })
}
