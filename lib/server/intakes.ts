import { rulesVersion } from '@/lib/assess/version'
import { type AskedSection, askedSections } from '@/lib/documents/asked-in'
import type { Identity } from '@/lib/documents/identity'
import { markedSections } from '@/lib/documents/marked-answers'
import type { Move } from '@/lib/documents/moves'
import { privateWords } from '@/lib/documents/private-words'
import type { Urgency } from '@/lib/documents/queue-line'
import type { BandToken, Status } from '@/lib/documents/status'
import type { Draft } from '@/lib/intake/typed'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { database } from './database'
import type { IntakeModel } from './generated/models'
import { readIdentity } from './identity'
import { type History, historyOf } from './intake-history'
import { type Judged, judgedFor, movedBetween, readingsOf, type SeenMark, seenMarks } from './judgements-seen'
import { unwrapRecordKey } from './sealing'
import { namesOf } from './staff-names'
import type { StaffMember } from './staff-sessions'
import { languagesOf } from './step-languages'
import { dayOf, judgementsOf, marksOf } from './stored-case'

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

/** An intake as one role may see it. `draft` holds every answer, as it is judged, and is there for the psychiatrist alone. */
export type OpenedIntake = {
  readonly head: IntakeHead
  readonly person: Identity
  /** The judgement that is shown: the newest, unless an earlier one was asked for. */
  readonly judged: Judged | undefined
  /** Every judgement, newest first; the last one is of the day it was sent. */
  readonly judgements: readonly Judged[]
  /** What the newest says otherwise than the one of the day it was sent. */
  readonly movedSinceSent: readonly Move[]
  /** Today's rules are not those that judged it last. */
  readonly isOldRules: boolean
  /** The answers as they were sent, with the marks that the judgement counts. */
  readonly sections: readonly AskedSection[]
  /** Every mark that was made, newest first. */
  readonly marks: readonly SeenMark[]
  readonly draft: Draft | undefined
  readonly history: History
}

/** Where it was opened, for the audit trail. */
export type Purpose = 'intake.opened' | 'summary.opened' | 'judgement.opened' | 'answer.opened'

/** What of it was asked for, by id or by a question's name. */
export type Part = { readonly judgement?: string; readonly question?: string }

/**
 * Opens an intake for somebody, and writes that down in the same transaction: no trace, no data. Undefined when there is
 * none with this id, or no such judgement of it. What a role may not see is not in the answer.
 */
export async function openIntake(staff: StaffMember, id: string, purpose: Purpose, part: Part = {}): Promise<OpenedIntake | undefined> {
  if (!isRecordId(id)) return undefined
  if (part.judgement !== undefined && !(await isJudgementOf(part.judgement, id))) return undefined
  const found = await database().$transaction(async (transaction) => {
    const row = await transaction.intake.findUnique({ where: { id } })
    if (!row) return undefined
    const detail = { role: staff.role, ...part }
    await recordAudit(transaction, { actor: { kind: 'staff', id: staff.id }, action: purpose, object: { type: 'intake', id }, detail })
    return row
  })
  return found && seenBy(staff, found, part.judgement)
}

const isJudgementOf = async (judgement: string, intakeId: string): Promise<boolean> =>
  isRecordId(judgement) && (await database().assessment.count({ where: { id: judgement, intakeId } })) === 1

async function seenBy(staff: StaffMember, row: IntakeModel, asked: string | undefined): Promise<OpenedIntake> {
  const everything = may(staff.role, 'intake.answers')
  const key = unwrapRecordKey('intake', row.id, row.wrappedKey)
  const [stored, allMarks, on, names, history] = await Promise.all([
    judgementsOf(database(), row.id, key),
    marksOf(database(), row.id, key),
    dayOf(database(), row),
    namesOf([row.assignedToId ?? '', row.enteredByStaffId ?? ''].filter(Boolean)),
    historyOf(row.id, key),
  ])
  const readAt = readingsOf(row, key, on, allMarks)
  const judgements = stored.map((one, at) => judgedFor(everything, readAt, allMarks, one, stored[at + 1]))
  const shown = stored.find(({ id }) => id === asked) ?? stored[0]
  const { sent, judged, marks } = readAt(shown && { upTo: shown.marksUpTo })
  return {
    head: headOf(row, names),
    person: readIdentity(row.id, key, row.identity),
    judged: judgements.find(({ id }) => id === shown?.id),
    judgements,
    movedSinceSent: movedBetween(stored.at(-1), stored[0]),
    isOldRules: stored[0] !== undefined && stored[0].rules !== rulesVersion(),
    sections: askedSections(markedSections({ sent, judged, marks }, everything), sent, { form: row.language, steps: languagesOf(row, key) }),
    marks: seenMarks(everything, allMarks, everything ? [] : wordsKept(sent, readAt().judged)),
    draft: everything ? judged : undefined,
    history,
  }
}

/** Questions whose short words are for the psychiatrist, as they were sent or as they are now read. */
const wordsKept = (...drafts: readonly Draft[]): readonly string[] => drafts.flatMap((draft) => privateWords(draft.case).keys)

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
