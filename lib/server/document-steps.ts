import { randomUUID } from 'node:crypto'
import { type DecisionUrgency, decisionDue, URGENCIES } from '@/lib/clocks/decision-due'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { type DocumentKind, isStaffStep, type StaffStep, type StepKind, standingAfter, stepsAfter } from './document-order'
import { event, type Outcome } from './intake-work'
import { holdIntake } from './money-facts'
import type { Typed } from './profile-form'
import { seal, unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'

const LONGEST_NOTE = 4000

/** A paper with its intake held, so that its steps follow one another. */
export type HeldDocument = {
  readonly id: string
  readonly intakeId: string
  readonly kind: DocumentKind
  readonly steps: readonly StepKind[]
  readonly wrappedKey: string
}

/** Holds the intake of a paper to the end of the transaction; undefined when there is no such paper. */
export async function holdDocument(transaction: Transaction, id: string): Promise<HeldDocument | undefined> {
  const found = await transaction.clinicDocument.findUnique({ where: { id }, select: { intakeId: true, kind: true } })
  if (!found || !(await holdIntake(transaction, found.intakeId))) return undefined
  const steps = await transaction.documentStep.findMany({ where: { documentId: id }, orderBy: { seq: 'asc' }, select: { kind: true } })
  const { wrappedKey } = await transaction.intake.findUniqueOrThrow({ where: { id: found.intakeId }, select: { wrappedKey: true } })
  return { id, intakeId: found.intakeId, kind: found.kind as DocumentKind, steps: steps.map(({ kind }) => kind as StepKind), wrappedKey }
}

/** A step as it was asked for, read. */
type Asked = { readonly step: StaffStep; readonly urgency: DecisionUrgency | undefined; readonly note: string }

function readStep(typed: Typed): Asked | { readonly problems: Readonly<Record<string, string>> } {
  const { step = '', urgency = '', note = '' } = typed
  const words = note.normalize('NFC').trim()
  const isUrgency = (URGENCIES as readonly string[]).includes(urgency)
  const problems = {
    ...(!isStaffStep(step) && { step: 'Choose what happened.' }),
    ...(step === 'sent-to-payer' && !isUrgency && { urgency: 'Choose whether it is a standard or an expedited request.' }),
    ...(words.length > LONGEST_NOTE && { note: `Use ${LONGEST_NOTE.toLocaleString('en-US')} characters or fewer.` }),
  }
  if (!isStaffStep(step) || Object.keys(problems).length > 0) return { problems }
  return { step, urgency: step === 'sent-to-payer' ? (urgency as DecisionUrgency) : undefined, note: words }
}

const STANDS: Readonly<Record<ReturnType<typeof standingAfter>, string>> = {
  made: 'it was not sent to the payer yet',
  'sent-to-payer': 'it is with the payer',
  approved: 'the payer has said yes',
  denied: 'the payer has said no',
  'more-wanted': 'the payer wants more, and it was not sent again',
  withdrawn: 'it was withdrawn',
}

/** Why a step does not fit; undefined when it does. */
function objection({ kind, steps }: HeldDocument, step: StaffStep): string | undefined {
  if (stepsAfter(kind, steps).includes(step)) return undefined
  if (kind === 'estimate' || kind === 'abn') return 'This paper is handed to the patient; no payer decides on it.'
  return `That does not fit how this paper stands: ${STANDS[standingAfter(steps)]}. Look at its steps as they are now.`
}

/**
 * Writes down what happened to a paper, in a sensible order only: it is sent before it is decided, sent again when more was
 * wanted, and withdrawn before a decision. Sending it starts the payer's clock. Of two people at once the second is told.
 */
export async function recordStep(staff: StaffMember, documentId: string, typed: Typed): Promise<Outcome> {
  if (!may(staff.role, 'paper.write') || !isRecordId(documentId)) return { kind: 'not-found' }
  const asked = readStep(typed)
  if ('problems' in asked) return { kind: 'invalid', problems: asked.problems }
  return database().$transaction(async (transaction): Promise<Outcome> => {
    const held = await holdDocument(transaction, documentId)
    if (!held) return { kind: 'not-found' }
    const problem = objection(held, asked.step)
    if (problem) return { kind: 'invalid', problems: { step: problem } }
    const id = await addStep(transaction, held, { kind: asked.step, urgency: asked.urgency, note: asked.note, staffId: staff.id })
    const detail = { paper: documentId, step: id, kind: asked.step, ...(asked.urgency && { urgency: asked.urgency }) }
    await recordAudit(transaction, event(staff, 'paper.step-recorded', held.intakeId, detail))
    return { kind: 'done' }
  })
}

type NewStep = { readonly kind: StepKind; readonly urgency?: DecisionUrgency | undefined; readonly note?: string; readonly staffId: string | null }

/** Adds a step to a paper; answers its id. The caller writes the audit row. */
export async function addStep(
  transaction: Transaction,
  { id: documentId, intakeId, wrappedKey }: Omit<HeldDocument, 'kind' | 'steps'>,
  { kind, urgency, note = '', staffId }: NewStep,
): Promise<string> {
  const id = randomUUID()
  const at = now()
  const sealed = note && { note: seal(unwrapRecordKey('intake', intakeId, wrappedKey), { table: 'document_step', column: 'note', row: id }, note) }
  await transaction.documentStep.create({ data: { id, documentId, kind, dueAt: urgency ? decisionDue(at, urgency) : null, ...sealed, staffId, createdAt: at } })
  return id
}
