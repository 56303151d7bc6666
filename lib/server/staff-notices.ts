import { isRecordId } from './access'
import { recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { contactInDraft, type DraftWithContact } from './draft-contact'
import type { Outcome } from './intake-work'
import { log } from './log'
import type { StaffMember } from './staff-sessions'

/** Something that staff should look at and that endangers nobody. */
export type StaffNoticeKind = 'resume-link-ended' | 'mail-not-delivered'

/** A notice that nobody has looked at yet, with whom it is about, as far as they said. */
export type OpenNotice = {
  readonly id: string
  readonly kind: StaffNoticeKind
  readonly at: Date
  readonly intake: { readonly id: string; readonly reference: string } | undefined
  readonly person: { readonly name: string; readonly phone: string; readonly email: string } | undefined
}

/** More than this many stand in a table of their own; the oldest are shown first. */
const MOST = 50

/** Tells staff of something, in the caller's transaction. */
export async function addStaffNotice(
  transaction: Transaction,
  kind: StaffNoticeKind,
  about: { readonly draftId?: string | null; readonly intakeId?: string | null },
): Promise<void> {
  await transaction.staffNotice.create({ data: { kind, draftId: about.draftId ?? null, intakeId: about.intakeId ?? null, createdAt: now() } })
}

/** What nobody has looked at yet, oldest first. Names are shown so that somebody can call, and that is written down. */
export async function openNotices(staff: StaffMember): Promise<readonly OpenNotice[]> {
  return database().$transaction(async (transaction) => {
    const rows = await transaction.staffNotice.findMany({
      where: { seenAt: null },
      orderBy: { createdAt: 'asc' },
      take: MOST,
      include: {
        intake: { select: { id: true, reference: true } },
        draft: { select: { id: true, wrappedKey: true, steps: { where: { step: 'about-you' }, select: { step: true, sealed: true } } } },
      },
    })
    const actor = { kind: 'staff' as const, id: staff.id }
    if (rows.length > 0) await recordAudit(transaction, { actor, action: 'notices.read', object: { type: 'clinic', id: '1' }, detail: { count: rows.length } })
    return rows.map(({ id, kind, createdAt, intake, draft }) => ({
      id,
      kind: kind as StaffNoticeKind,
      at: createdAt,
      intake: intake ?? undefined,
      person: personIn(draft),
    }))
  })
}

/** A notice whose person does not open is still a notice. */
function personIn(draft: DraftWithContact | null): OpenNotice['person'] {
  try {
    const contact = draft ? contactInDraft(draft) : undefined
    return contact && { name: contact.name, phone: contact.phone, email: contact.email }
  } catch (error) {
    log('error', 'notice.person-does-not-open', { draftId: draft?.id ?? 'none', error })
    return undefined
  }
}

/** Says that somebody has looked at a notice. The first one counts. */
export async function seeNotice(staff: StaffMember, id: string): Promise<Outcome> {
  if (!isRecordId(id)) return { kind: 'not-found' }
  return database().$transaction(async (transaction): Promise<Outcome> => {
    const { count } = await transaction.staffNotice.updateMany({ where: { id, seenAt: null }, data: { seenAt: now(), seenById: staff.id } })
    if (count === 0) return (await transaction.staffNotice.count({ where: { id } })) > 0 ? { kind: 'done' } : { kind: 'not-found' }
    await recordAudit(transaction, { actor: { kind: 'staff', id: staff.id }, action: 'notice.seen', object: { type: 'notice', id } })
    return { kind: 'done' }
  })
}
