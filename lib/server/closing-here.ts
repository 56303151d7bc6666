import 'server-only'
import { type AuditedEvent, recordAudit } from './audit'
import { database } from './database'
import { draftSecretHash, forgetDraftSecret } from './draft-cookie'
import type { Prisma } from './generated/client'

/** Takes the form behind this browser's secret off this browser, if it is such a one. Nothing of the form itself changes. */
async function closeHere(such: Prisma.DraftWhereInput, actor: AuditedEvent['actor']): Promise<boolean> {
  const tokenHash = await draftSecretHash()
  if (!tokenHash) return false
  const isClosed = await database().$transaction(async (transaction) => {
    const here = await transaction.draftBrowser.findFirst({ where: { tokenHash, draft: such }, select: { draftId: true } })
    if (!here) return false
    await transaction.draftBrowser.deleteMany({ where: { tokenHash } })
    await recordAudit(transaction, { actor, action: 'draft.closed-here', object: { type: 'draft', id: here.draftId } })
    return true
  })
  if (isClosed) await forgetDraftSecret()
  return isClosed
}

/** Closes what was sent from this browser: its receipt opens here no more. A form that is not sent stays: it could be lost. */
export const closeSentHere = (): Promise<boolean> => closeHere({ sentAt: { not: null } }, { kind: 'patient' })

/**
 * Closes a form that staff typed in here, sent or not. One that is not sent is gone on with from their list.
 * @param staffId who leaves; undefined when their session was over before
 */
export const closeStaffFormHere = (staffId: string | undefined): Promise<boolean> =>
  closeHere({ startedByStaffId: { not: null } }, staffId ? { kind: 'staff', id: staffId } : { kind: 'system' })
