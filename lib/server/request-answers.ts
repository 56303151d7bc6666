import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { now } from './clock'
import { database } from './database'
import { event, type Outcome, wordsIn } from './intake-work'
import { requestsOf } from './patient-requests'
import { seal, unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'

/** The requests of an intake for somebody at the clinic. */
export async function requestsFor(staff: StaffMember, intakeId: string) {
  if (!may(staff.role, 'request.answer') || !isRecordId(intakeId)) return []
  const row = await database().intake.findUnique({ where: { id: intakeId }, select: { wrappedKey: true } })
  return row ? requestsOf(intakeId, unwrapRecordKey('intake', intakeId, row.wrappedKey)) : []
}

/** Says what was done about a request. The first answer counts; a second changes nothing and is told so. */
export async function answerRequest(staff: StaffMember, intakeId: string, id: string, typed: string): Promise<Outcome> {
  if (!may(staff.role, 'request.answer') || !isRecordId(intakeId) || !isRecordId(id)) return { kind: 'not-found' }
  const said = wordsIn(typed, 'note', 'Say what was done. The patient reads it.')
  if (!('words' in said)) return { kind: 'invalid', problems: { answer: said.problems.note ?? '' } }
  return database().$transaction(async (transaction): Promise<Outcome> => {
    const row = await transaction.intake.findUnique({ where: { id: intakeId }, select: { wrappedKey: true } })
    if (!row) return { kind: 'not-found' }
    const answer = seal(unwrapRecordKey('intake', intakeId, row.wrappedKey), { table: 'patient_request', column: 'answer', row: id }, said.words)
    const data = { handledAt: now(), handledById: staff.id, answer }
    const { count } = await transaction.patientRequest.updateMany({ where: { id, intakeId, handledAt: null }, data })
    if (count === 0) {
      const there = await transaction.patientRequest.count({ where: { id, intakeId } })
      return there === 0
        ? { kind: 'not-found' }
        : { kind: 'invalid', problems: { answer: 'Somebody has answered this request meanwhile. Load the page again to read it.' } }
    }
    await recordAudit(transaction, event(staff, 'correction.answered', intakeId, { request: id }))
    return { kind: 'done' }
  })
}
