import { randomUUID } from 'node:crypto'
import { appealDue, type DecisionUrgency, decisionDue } from '@/lib/clocks/decision-due'
import type { CourseRoute } from '@/lib/cost/course'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { type DocumentKind, type StaffStep, type StepKind, standingAfter, stepsAfter } from './document-order'
import { readStep } from './document-step-form'
import { handedOver } from './handing-over'
import { holdIntake } from './intake-version'
import { event, type Outcome } from './intake-work'
import { clinicProfile } from './profile'
import type { Typed } from './profile-form'
import { seal, unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'

/** A paper with its intake held, so that its steps follow one another. */
export type HeldDocument = {
  readonly id: string
  readonly intakeId: string
  readonly kind: DocumentKind
  readonly route: CourseRoute
  readonly version: number
  readonly createdAt: Date
  /** Whether it was worked out from a list of prices: then it says what its course costs. */
  readonly hasTotal: boolean
  readonly steps: readonly StepKind[]
  readonly wrappedKey: string
}

/** Holds the intake of a paper to the end of the transaction; undefined when there is no such paper. */
export async function holdDocument(transaction: Transaction, id: string): Promise<HeldDocument | undefined> {
  const found = await transaction.clinicDocument.findUnique({ where: { id }, omit: { sealed: true } })
  if (!found || !(await holdIntake(transaction, found.intakeId))) return undefined
  const steps = await transaction.documentStep.findMany({ where: { documentId: id }, orderBy: { seq: 'asc' }, select: { kind: true } })
  const { wrappedKey } = await transaction.intake.findUniqueOrThrow({ where: { id: found.intakeId }, select: { wrappedKey: true } })
  const { intakeId, kind, route, version, createdAt, feeScheduleId } = found
  const asKept = { kind: kind as DocumentKind, route: route as CourseRoute, version, createdAt, hasTotal: feeScheduleId !== null }
  return { id, intakeId, ...asKept, steps: steps.map((step) => step.kind as StepKind), wrappedKey }
}

const STANDS: Readonly<Record<ReturnType<typeof standingAfter>, string>> = {
  made: 'it was not sent to the payer yet',
  'sent-to-payer': 'it is with the payer',
  approved: 'the payer has said yes',
  denied: 'the payer has said no',
  'more-wanted': 'the payer wants more, and it was not sent again',
  appealed: 'the payer’s no was appealed',
  withdrawn: 'it was withdrawn',
}

/** Why a step does not fit; undefined when it does. */
function objection({ kind, steps }: HeldDocument, step: StaffStep): string | undefined {
  if (stepsAfter(kind, steps).includes(step)) return undefined
  if (kind === 'estimate' || kind === 'abn') return 'This paper is handed to the patient; no payer decides on it.'
  return `That does not fit how this paper stands: ${STANDS[standingAfter(steps)]}. Look at its steps as they are now.`
}

const MINUTE_MS = 60_000
const BEFORE_IT_WAS_MADE = 'This is before the paper was made. Enter when this version went out.'
/** People write down minutes, not seconds. */
const isBeforeMade = ({ createdAt }: HeldDocument, sentAt: Date) => sentAt.getTime() < Math.floor(createdAt.getTime() / MINUTE_MS) * MINUTE_MS

/**
 * Writes down what happened to a paper, in a sensible order only: it is sent before it is decided, sent again when more was
 * wanted, appealed after a no; a slip is taken back with a reason. Sending it starts the payer's clock, from the moment it
 * went out; handing it over meets the clocks of the estimate. Of two people at once the second is told.
 */
export async function recordStep(staff: StaffMember, documentId: string, typed: Typed): Promise<Outcome> {
  if (!may(staff.role, 'paper.write') || !isRecordId(documentId)) return { kind: 'not-found' }
  const { timeZone } = await clinicProfile()
  const asked = readStep(typed, timeZone, now())
  if ('problems' in asked) return { kind: 'invalid', problems: asked.problems }
  const { step: kind, urgency, note, sentAt } = asked
  return database().$transaction(async (transaction): Promise<Outcome> => {
    const held = await holdDocument(transaction, documentId)
    if (!held) return { kind: 'not-found' }
    const problem = objection(held, kind)
    if (problem) return { kind: 'invalid', problems: { step: problem } }
    if (sentAt && isBeforeMade(held, sentAt)) return { kind: 'invalid', problems: { sentOn: BEFORE_IT_WAS_MADE } }
    const id = await addStep(transaction, held, { kind, urgency, note, sentAt, staffId: staff.id })
    const handed = kind === 'given' && (await handedOver(transaction, held))
    const detail = { paper: documentId, step: id, kind, ...(urgency && { urgency }), ...handed }
    await recordAudit(transaction, event(staff, 'paper.step-recorded', held.intakeId, detail))
    return { kind: 'done' }
  })
}

type NewStep = {
  readonly kind: StepKind
  readonly urgency?: DecisionUrgency | undefined
  readonly note?: string
  readonly sentAt?: Date | undefined
  readonly staffId: string | null
}

/** Adds a step to a paper; answers its id. The caller writes the audit row. */
export async function addStep(
  transaction: Transaction,
  { id: documentId, intakeId, wrappedKey }: Pick<HeldDocument, 'id' | 'intakeId' | 'wrappedKey'>,
  { kind, urgency, note = '', sentAt, staffId }: NewStep,
): Promise<string> {
  const id = randomUUID()
  const createdAt = now()
  const due = kind === 'appealed' ? appealDue : decisionDue
  const dueAt = urgency ? due(sentAt ?? createdAt, urgency) : null
  const sealed = note && { note: seal(unwrapRecordKey('intake', intakeId, wrappedKey), { table: 'document_step', column: 'note', row: id }, note) }
  await transaction.documentStep.create({ data: { id, documentId, kind, happenedAt: sentAt ?? null, dueAt, ...sealed, staffId, createdAt } })
  return id
}
