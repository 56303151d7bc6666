import type { AlertOfPerson, AlertStep } from '@/lib/documents/alert'
import { type AlertAnswers, isAlertKind } from '@/lib/documents/alert-answers'
import { isRecordId, may } from './access'
import { answersBehind } from './alert-answers'
import { addSeen, alertStepsOf } from './alert-steps'
import { ofPerson, subjectOf, WITH_PERSON } from './alerts'
import { recordAudit } from './audit'
import { database } from './database'
import type { SafetyAlertModel } from './generated/models'
import type { StaffMember } from './staff-sessions'

/** An alert on its own page. `answers`: what it rests on, while it is not settled, for whoever may read answers. */
export type OpenedAlert = AlertOfPerson & { readonly steps: readonly AlertStep[]; readonly answers: AlertAnswers | undefined }

/** One alert with everything that was done about it; undefined when there is none with this id. */
export async function openAlert(staff: StaffMember, id: string): Promise<OpenedAlert | undefined> {
  if (!isRecordId(id)) return undefined
  const found = await database().$transaction(async (transaction) => {
    const row = await transaction.safetyAlert.findUnique({ where: { id }, include: WITH_PERSON })
    if (!row) return undefined
    await addSeen(transaction, staff, [id])
    const steps = (await alertStepsOf([id], transaction)).get(id) ?? []
    const by = { actor: { kind: 'staff', id: staff.id }, object: subjectOf(row) } as const
    await recordAudit(transaction, { ...by, action: 'alert.opened', detail: { alert: id } })
    const isRead = mayReadAnswers(staff, row)
    if (isRead) await recordAudit(transaction, { ...by, action: 'alert.answers-opened', detail: { alert: id, role: staff.role } })
    return { row, steps, isRead }
  })
  // Read after the trace is written: no trace, no answers.
  return found && { ...ofPerson(found.row, found.steps), steps: found.steps, answers: found.isRead ? await answersBehind(found.row) : undefined }
}

/**
 * Answers of a form that is not sent are read as far as its alert needs them: until it is settled, and no longer. Of a kind that
 * nothing is read for, no trace says that something was.
 */
const mayReadAnswers = ({ role }: StaffMember, { kind, settledAt, intakeId, draftId }: SafetyAlertModel): boolean =>
  may(role, 'intake.answers') && isAlertKind(kind) && !settledAt && (intakeId !== null || draftId !== null)
