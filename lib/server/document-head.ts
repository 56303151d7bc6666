import type { PaperLanguage } from '@/lib/documents/papers/paper'
import type { Day } from '@/lib/rules/day'
import { now } from './clock'
import { type DocumentKind, isForPatient, type StaffStep, type Standing, type StepKind, standingAfter, stepsAfter } from './document-order'
import { opened } from './intake-history'
import { dayIn } from './money-facts'
import { open, type RecordKey } from './sealing'

/** Something that happened to a paper. */
export type DocumentStep = {
  readonly id: string
  readonly kind: StepKind
  readonly at: Date
  /** Undefined: the patient. */
  readonly by: string | undefined
  readonly note: string | undefined
  readonly dueAt: Date | undefined
}

/** What stands about a paper beside what it says. */
export type DocumentHead = {
  readonly id: string
  readonly intakeId: string
  readonly kind: DocumentKind
  readonly version: number
  /** No later version of its kind. */
  readonly isNewest: boolean
  readonly language: PaperLanguage
  readonly at: Date
  readonly by: string
  /** The first day on which it may be destroyed. */
  readonly keepUntil: Day
  /** Oldest first. */
  readonly steps: readonly DocumentStep[]
  readonly standing: Standing
  /** The payer's clock, while it has the request. */
  readonly decision: { readonly dueAt: Date; readonly isOverdue: boolean } | undefined
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

type StepRow = { id: string; kind: string; dueAt: Date | null; note: string | null; createdAt: Date; staff: { name: string } | null }
type Row = {
  id: string
  intakeId: string
  kind: string
  version: number
  language: string
  keepUntil: Date
  createdAt: Date
  staff: { name: string }
  steps: readonly StepRow[]
  links: readonly { createdAt: Date; expiresAt: Date; wrongTries: number }[]
}

const stepOf = ({ id, kind, dueAt, note, createdAt, staff }: StepRow, key: RecordKey): DocumentStep => ({
  id,
  kind: kind as StepKind,
  at: createdAt,
  by: staff?.name,
  note: note === null ? undefined : opened(() => open(key, { table: 'document_step', column: 'note', row: id }, note)),
  dueAt: dueAt ?? undefined,
})

/** A paper's head, with the notes of its steps opened. */
export function headOf(row: Row, key: RecordKey, isNewest: boolean): DocumentHead {
  const kind = row.kind as DocumentKind
  const kinds = row.steps.map((step) => step.kind as StepKind)
  const standing = standingAfter(kinds)
  const dueAt = standing === 'sent-to-payer' ? row.steps.findLast((step) => step.dueAt)?.dueAt : undefined
  const [link] = row.links.filter(({ expiresAt }) => expiresAt > now())
  return {
    id: row.id,
    intakeId: row.intakeId,
    kind,
    version: row.version,
    isNewest,
    language: row.language as PaperLanguage,
    at: row.createdAt,
    by: row.staff.name,
    keepUntil: dayIn(row.keepUntil),
    steps: row.steps.map((step) => stepOf(step, key)),
    standing,
    decision: dueAt ? { dueAt, isOverdue: dueAt < now() } : undefined,
    next: stepsAfter(kind, kinds),
    canLink: isForPatient(kind),
    link: link && { madeAt: link.createdAt, expiresAt: link.expiresAt, wrongTries: link.wrongTries },
  }
}
