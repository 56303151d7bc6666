import 'server-only'
import type { EnteredForm } from '@/lib/documents/entered-form'
import { aboutYou } from '@/lib/steps/about-you'
import { isRecordId } from './access'
import { recordAudit } from './audit'
import { now } from './clock'
import { database } from './database'
import { keepDraftSecret } from './draft-cookie'
import type { DraftModel as DraftRow, DraftStepModel as StepRow } from './generated/models'
import { identityIn } from './identity'
import { log } from './log'
import { closeElsewhere, holdForm } from './resume-browsers'
import { hashOfSecret, newSecret } from './secret'
import type { StaffMember } from './staff-sessions'
import { typedIn } from './step-store'

/** So many of the newest are listed. */
export const LISTED = 20

/** Forms that staff type in and can go on with: not sent, not over, and no drill. */
const unsentAt = (at: Date) => ({ sentAt: null, expiresAt: { gt: at }, drill: false, startedByStaffId: { not: null } })

/** The forms with saved words that staff have not sent yet, newest first. It shows names, so reading it is written down. */
export async function readEnteredForms(staff: StaffMember): Promise<readonly EnteredForm[]> {
  const rows = await database().$transaction(async (transaction) => {
    const found = await transaction.draft.findMany({
      where: { ...unsentAt(now()), steps: { some: {} } },
      orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
      take: LISTED,
      include: { steps: { where: { step: aboutYou.id } }, startedByStaff: { select: { id: true, name: true } } },
    })
    if (found.length > 0)
      await recordAudit(transaction, {
        actor: { kind: 'staff', id: staff.id },
        action: 'draft.list-read',
        object: { type: 'clinic', id: '1' },
        detail: { count: found.length },
      })
    return found
  })
  return rows.flatMap(({ startedByStaff, steps, ...row }) => {
    const { id, language, startedAt, savedAt, expiresAt } = row
    return startedByStaff ? [{ id, language, startedAt, savedAt, expiresAt, by: startedByStaff, name: nameOf(row, steps) }] : []
  })
}

/** The patient's name as it was typed. One that does not open hides no other form of the list. */
function nameOf(row: DraftRow, steps: readonly StepRow[]): string | undefined {
  try {
    return identityIn(typedIn(row, steps)[aboutYou.id] ?? {}).name.trim() || undefined
  } catch (error) {
    log('error', 'draft.name-does-not-open', { draftId: row.id, error })
    return undefined
  }
}

/**
 * Opens a form that staff type in here, for the staff member who asks: it is theirs from here on, so that what they type is
 * written down as theirs, and it is closed in every other browser. What was saved stays.
 */
export async function goOnWith(staff: StaffMember, id: string): Promise<{ readonly kind: 'opened'; readonly language: string } | { readonly kind: 'not-here' }> {
  if (!isRecordId(id)) return { kind: 'not-here' }
  const secret = newSecret()
  const at = now()
  const opened = await database().$transaction(async (transaction) => {
    await holdForm(transaction, id)
    const form = await transaction.draft.findFirst({ where: { id, ...unsentAt(at) }, select: { language: true, startedByStaffId: true } })
    if (!form) return undefined
    await transaction.draft.update({ where: { id }, data: { startedByStaffId: staff.id } })
    await closeElsewhere(transaction, id, hashOfSecret(secret), at)
    await transaction.draftBrowser.create({ data: { tokenHash: hashOfSecret(secret), draftId: id, createdAt: at } })
    const detail = form.startedByStaffId && form.startedByStaffId !== staff.id ? { from: form.startedByStaffId } : {}
    await recordAudit(transaction, { actor: { kind: 'staff', id: staff.id }, action: 'draft.gone-on-with', object: { type: 'draft', id }, detail })
    return form
  })
  if (!opened) return { kind: 'not-here' }
  await keepDraftSecret(secret)
  return { kind: 'opened', language: opened.language }
}
