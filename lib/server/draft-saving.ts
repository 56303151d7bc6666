import { asBegun } from '@/lib/intake/by-staff'
import { readDraft } from '@/lib/intake/draft'
import { statusOf } from '@/lib/intake/path'
import { isDoneInPrivate, isOutOfSight, PRIVATE_STEPS } from '@/lib/intake/private-part'
import { stamped } from '@/lib/intake/signing'
import { takenOver } from '@/lib/intake/taken-over'
import type { Draft, Typed } from '@/lib/intake/typed'
import { aboutYou } from '@/lib/steps/about-you'
import { inPrivate } from '@/lib/steps/in-private'
import { raiseAlerts } from './alert-raising'
import { type AuditedEvent, recordAudit } from './audit'
import { emailIndexOf } from './blind-index'
import { now, todayAtClinic } from './clock'
import { database, type Transaction } from './database'
import { actorOf, expiryOf, leftIn } from './draft-store'
import type { DraftModel as DraftRow, DraftStepModel as StepRow } from './generated/models'
import { clinicProfile } from './profile'
import { unwrapRecordKey } from './sealing'
import { isLeaving, type Place, type Saving, type StepOutcome, saveOne, typedIn } from './step-store'
import { isWriterOf } from './step-writer'

/** A saved draft: how the whole of it reads now, and what came of each step. In a conflict it reads as the page would have it. */
export type SavedDraft = { readonly id: string; readonly savedAt: Date; readonly draft: Draft; readonly steps: Readonly<Record<string, StepOutcome>> }

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
    const locked = await lockedDraft(transaction, tokenHash, at)
    if (!locked || (saving && !isWriterOf(saving.writer, locked.row.id))) return undefined
    const { row, rows } = locked
    const place: Place = { transaction, row, key: unwrapRecordKey('draft', row.id, row.wrappedKey), at }
    const { timeZone } = await clinicProfile(transaction)
    const read = (all: Typed, left: readonly string[]) => readDraft(asBegun(all, row.startedByStaffId !== null), todayAtClinic(timeZone), left)
    const earlier = typedIn(row, rows)
    const left = leftIn(rows)
    const before = read(earlier, left)
    // What a patient answered alone is closed on this device: whoever writes on is told that it is not there.
    if (saving && Object.keys(asked).some((step) => isOutOfSight(before.case, step))) return undefined
    const typed = saving ? Object.fromEntries(Object.entries(asked).map(([step, answers]) => [step, stamped(step, answers, before.case, earlier[step])])) : asked
    const { steps, stored } = await saveAll(place, typed, rows, saving)
    const leftNow = isLeaving(saving) ? Object.keys(steps).filter((step) => steps[step]?.kind === 'saved') : []
    const leftSince = [...new Set([...left, ...leftNow])]
    const asSaved = read({ ...earlier, ...typed }, leftSince)
    const follows = stored.includes(aboutYou.id) ? takenOver(before, asSaved) : {}
    stored.push(...(await saveAll(place, follows, rows, undefined)).stored)
    const draft = read({ ...asSaved.typed, ...follows }, leftSince)
    const written = (await putAwayWhenDone(place, draft, leftNow)) ? [...stored, inPrivate.id] : stored
    if (written.length > 0) await transaction.draft.update({ where: { id: row.id }, data: changeOf(row, draft, at) })
    // Also for words that stand on a page beside newer ones and were not stored: somebody has written them, and they open a settled
    // alert again as stored ones do. Nothing of them is kept to compare with: typed on after it was settled once more, they do so again.
    const refused = Object.keys(steps).filter((step) => steps[step]?.kind === 'conflict')
    const raised = await raiseAlerts(transaction, row.id, draft, stored.length > 0 || refused.length > 0 ? () => read(earlier, left) : undefined)
    if (written.length > 0) await audit(transaction, row, 'draft.step-saved', named(written))
    else if (raised.length > 0 && refused.length > 0) await audit(transaction, row, 'alert.raised', { ...named(refused), stored: false })
    return { id: row.id, savedAt: at, draft, steps }
  })
}

/** The open draft behind a secret with its steps, locked first: two saves of one draft, or a save and a sending, follow one another. */
async function lockedDraft(transaction: Transaction, tokenHash: string, at: Date) {
  const [locked] = await transaction.$queryRaw<{ id: string }[]>`
    SELECT draft.id FROM draft JOIN draft_browser ON draft_browser.draft_id = draft.id
    WHERE draft_browser.token_hash = ${tokenHash} AND sent_at IS NULL AND expires_at > ${at} FOR UPDATE OF draft`
  if (!locked) return undefined
  const { steps: rows, ...row } = await transaction.draft.findUniqueOrThrow({ where: { id: locked.id }, include: { steps: true } })
  return { row, rows }
}

/** Saves each step as the order allows: what came of each, and which of them were written. */
async function saveAll(place: Place, typed: Typed, rows: readonly StepRow[], saving: Saving | undefined) {
  const steps: Record<string, StepOutcome> = {}
  const stored: string[] = []
  for (const [step, answers] of Object.entries(typed)) {
    const before = rows.find((one) => one.step === step)
    const { isStored, ...outcome } = await saveOne(place, step, answers, before, saving)
    steps[step] = outcome
    if (isStored) stored.push(step)
  }
  return { steps, stored }
}

/**
 * Closes the private part once the patient has left its last page by the button. Not while they still type there, though
 * nothing is wanting any more, and not for words that were not stored: what comes after would be lost.
 * @returns whether it was closed
 */
async function putAwayWhenDone(place: Place, draft: Draft, leftNow: readonly string[]): Promise<boolean> {
  if (!leftNow.some((step) => PRIVATE_STEPS.includes(step)) || !isDoneInPrivate(draft.case, (step) => statusOf(draft, step) === 'completed')) return false
  const { transaction, row } = place
  // As it stands now: the choice itself may have been saved just before.
  const before = await transaction.draftStep.findUniqueOrThrow({ where: { draftId_step: { draftId: row.id, step: inPrivate.id } } })
  await saveOne(place, inPrivate.id, { ...typedIn(row, [before])[inPrivate.id], givenBack: 'yes' }, before, undefined)
  return true
}

/** What a stored change does to the draft itself. An address in it can be asked for; one that does not fit is none. */
function changeOf(row: DraftRow, draft: Draft, at: Date) {
  return {
    revision: { increment: 1 },
    savedAt: at,
    expiresAt: expiryOf(row, at),
    emailIndex: emailIndexOf(aboutYou.facts.email.read(draft.case)),
  }
}

const named = ([step = '', ...more]: readonly string[]) => (more.length === 0 ? { step } : { steps: [step, ...more] })

/** Writes down a save; and an alert that words raised which were not stored, since nothing else would tell where it came from. */
function audit(transaction: Transaction, row: DraftRow, action: 'draft.step-saved' | 'alert.raised', detail: NonNullable<AuditedEvent['detail']>): Promise<void> {
  return recordAudit(transaction, { actor: actorOf(row.startedByStaffId), action, object: { type: 'draft', id: row.id }, detail })
}
