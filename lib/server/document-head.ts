import { DECISION_CLOCKS, type DecisionUrgency } from '@/lib/clocks/decision-due'
import type { CourseRoute } from '@/lib/cost/course'
import type { PaperLanguage } from '@/lib/documents/papers/paper'
import type { Day } from '@/lib/rules/day'
import { now } from './clock'
import { type DocumentKind, isForPatient, isSending, type StaffStep, type Standing, type StepKind, standingAfter, standingStep, stepsAfter } from './document-order'
import { opened } from './opened-text'
import { open, type RecordKey } from './sealing'
import { dayIn } from './stored-day'

/** Something that happened to a paper. */
export type DocumentStep = {
  readonly id: string
  readonly kind: StepKind
  /** When it happened: of a sending, when it went out. */
  readonly at: Date
  /** Undefined: the patient. */
  readonly by: string | undefined
  readonly note: string | undefined
  readonly dueAt: Date | undefined
}

/** Until when a payer's answer is expected, and to what. */
export type Decision = {
  readonly on: 'request' | 'appeal'
  readonly urgency: DecisionUrgency
  readonly sentAt: Date
  /** Who wrote it down. */
  readonly by: string | undefined
  readonly dueAt: Date
  readonly isOverdue: boolean
}

/** What stands about a paper beside what it says. */
export type DocumentHead = {
  readonly id: string
  readonly intakeId: string
  readonly kind: DocumentKind
  readonly route: CourseRoute
  readonly version: number
  /** No later version of its kind for its route. */
  readonly isNewest: boolean
  readonly language: PaperLanguage
  readonly at: Date
  readonly by: string
  /** The first day on which it may be destroyed. */
  readonly keepUntil: Day
  /** Oldest first. */
  readonly steps: readonly DocumentStep[]
  readonly standing: Standing
  /** The payer's clock, while it has the request or the appeal. */
  readonly decision: Decision | undefined
  /** What staff may write down next. */
  readonly next: readonly StaffStep[]
  /** Whether a link may show it to the patient. */
  readonly canLink: boolean
  /** The link that works now. */
  readonly link: { readonly madeAt: Date; readonly expiresAt: Date; readonly wrongTries: number } | undefined
}

/** What a paper's row is read with. */
export const withSteps = {
  staff: { select: { name: true } },
  steps: { orderBy: { seq: 'asc' }, include: { staff: { select: { name: true } } } },
  links: { where: { endedAt: null }, orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true, expiresAt: true, wrongTries: true } },
} as const

type StepRow = { id: string; kind: string; happenedAt: Date | null; dueAt: Date | null; note: string | null; createdAt: Date; staff: { name: string } | null }
type Row = {
  id: string
  intakeId: string
  kind: string
  route: string
  version: number
  language: string
  keepUntil: Date
  createdAt: Date
  staff: { name: string }
  steps: readonly StepRow[]
  links: readonly { createdAt: Date; expiresAt: Date; wrongTries: number }[]
}

const stepOf = ({ id, kind, happenedAt, dueAt, note, createdAt, staff }: StepRow, key: RecordKey): DocumentStep => ({
  id,
  kind: kind as StepKind,
  at: happenedAt ?? createdAt,
  by: staff?.name,
  note: note === null ? undefined : opened(() => open(key, { table: 'document_step', column: 'note', row: id }, note)),
  dueAt: dueAt ?? undefined,
})

function decisionOf(steps: readonly DocumentStep[]): Decision | undefined {
  const last = standingStep(steps)
  if (!last?.dueAt || !isSending(last.kind)) return undefined
  const { at: sentAt, by, dueAt } = last
  const isFast = dueAt.getTime() - sentAt.getTime() <= DECISION_CLOCKS.expedited.hours * 3_600_000
  return { on: last.kind === 'appealed' ? 'appeal' : 'request', urgency: isFast ? 'expedited' : 'standard', sentAt, by, dueAt, isOverdue: dueAt < now() }
}

/** A paper's head, with the notes of its steps opened. */
export function headOf(row: Row, key: RecordKey, isNewest: boolean): DocumentHead {
  const kind = row.kind as DocumentKind
  const kinds = row.steps.map((step) => step.kind as StepKind)
  const steps = row.steps.map((step) => stepOf(step, key))
  const [link] = row.links.filter(({ expiresAt }) => expiresAt > now())
  return {
    id: row.id,
    intakeId: row.intakeId,
    kind,
    route: row.route as CourseRoute,
    version: row.version,
    isNewest,
    language: row.language as PaperLanguage,
    at: row.createdAt,
    by: row.staff.name,
    keepUntil: dayIn(row.keepUntil),
    steps,
    standing: standingAfter(kinds),
    decision: decisionOf(steps),
    next: stepsAfter(kind, kinds),
    canLink: isForPatient(kind),
    link: link && { madeAt: link.createdAt, expiresAt: link.expiresAt, wrongTries: link.wrongTries },
  }
}
