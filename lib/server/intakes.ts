import type { Assessment } from '@/lib/assess/assessment'
import { type AnswerSection, answerSections } from '@/lib/documents/answer-sections'
import { forCoordinators } from '@/lib/documents/for-coordinators'
import type { Urgency } from '@/lib/documents/queue-line'
import type { BandToken, Status } from '@/lib/documents/status'
import { readDraft } from '@/lib/intake/draft'
import type { Draft, Typed } from '@/lib/intake/typed'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { database } from './database'
import type { IntakeModel } from './generated/models'
import { type Identity, readIdentity } from './identity'
import { type History, historyOf } from './intake-history'
import { open, type RecordKey, unwrapRecordKey } from './sealing'
import { namesOf } from './staff-names'
import type { StaffMember } from './staff-sessions'

/** The clinic's work on an intake and what is in the clear. */
export type IntakeHead = {
  readonly id: string
  readonly reference: string
  readonly version: number
  readonly status: Status
  readonly band: BandToken
  readonly disposition: string
  readonly urgency: Urgency
  readonly fundingPath: string
  readonly fundingVerify: boolean
  readonly language: string
  readonly receivedAt: Date
  readonly statusChangedAt: Date
  readonly assignedTo: { readonly id: string; readonly name: string } | undefined
  readonly enteredBy: string | undefined
}

/** What the rules said, and when. */
export type Judged = { readonly assessment: Assessment; readonly judgedAt: Date; readonly reason: string }

/** An intake as one role may see it. `draft` holds every answer and is there for the psychiatrist alone. */
export type OpenedIntake = {
  readonly head: IntakeHead
  readonly person: Identity
  readonly judged: Judged | undefined
  readonly sections: readonly AnswerSection[]
  readonly draft: Draft | undefined
  readonly history: History
}

/** Where it was opened, for the audit trail. */
export type Purpose = 'intake.opened' | 'summary.opened'

/**
 * Opens an intake for somebody, and writes that down in the same transaction: no trace, no data. Undefined when there is
 * none with this id. What a role may not see is not in the answer.
 */
export async function openIntake(staff: StaffMember, id: string, purpose: Purpose): Promise<OpenedIntake | undefined> {
  if (!isRecordId(id)) return undefined
  const found = await database().$transaction(async (transaction) => {
    const row = await transaction.intake.findUnique({ where: { id } })
    if (!row) return undefined
    await recordAudit(transaction, { actor: { kind: 'staff', id: staff.id }, action: purpose, object: { type: 'intake', id }, detail: { role: staff.role } })
    return row
  })
  return found && seenBy(staff, found)
}

async function seenBy(staff: StaffMember, row: IntakeModel): Promise<OpenedIntake> {
  const everything = may(staff.role, 'intake.answers')
  const key = unwrapRecordKey('intake', row.id, row.wrappedKey)
  const [judged, names, history] = await Promise.all([
    judgedIn(row.id, key),
    namesOf([row.assignedToId ?? '', row.enteredByStaffId ?? ''].filter(Boolean)),
    historyOf(row.id, key),
  ])
  const draft = readDraft(typedIn(row, key), judged?.assessment.on ?? row.receivedAt.toISOString().slice(0, 10))
  return {
    head: headOf(row, names),
    person: readIdentity(row.id, key, row.identity),
    judged: judged && !everything ? { ...judged, assessment: forCoordinators(judged.assessment, draft.case) } : judged,
    sections: answerSections(draft, everything),
    draft: everything ? draft : undefined,
    history,
  }
}

function headOf(row: IntakeModel, names: ReadonlyMap<string, string>): IntakeHead {
  return {
    id: row.id,
    reference: row.reference,
    version: row.version,
    status: row.status as Status,
    band: row.band as BandToken,
    disposition: row.disposition,
    urgency: row.urgency as Urgency,
    fundingPath: row.fundingPath,
    fundingVerify: row.fundingVerify,
    language: row.language,
    receivedAt: row.receivedAt,
    statusChangedAt: row.statusChangedAt,
    assignedTo: row.assignedToId ? { id: row.assignedToId, name: names.get(row.assignedToId) ?? '' } : undefined,
    enteredBy: names.get(row.enteredByStaffId ?? ''),
  }
}

const typedIn = (row: IntakeModel, key: RecordKey): Typed => JSON.parse(open(key, { table: 'intake', column: 'answers', row: row.id }, row.answers)) as Typed

/** The newest judgement; earlier ones stay as they were. */
async function judgedIn(intakeId: string, key: RecordKey): Promise<Judged | undefined> {
  const newest = await database().assessment.findFirst({ where: { intakeId }, orderBy: { createdAt: 'desc' } })
  if (!newest) return undefined
  const json = open(key, { table: 'assessment', column: 'sealed', row: newest.id }, newest.sealed)
  return { assessment: JSON.parse(json) as Assessment, judgedAt: newest.createdAt, reason: newest.reason }
}
