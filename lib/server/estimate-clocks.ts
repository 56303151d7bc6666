import { businessDaysBetween } from '@/lib/clocks/business-days'
import type { EstimateCause } from '@/lib/clocks/estimate-due'
import type { CourseRoute } from '@/lib/cost/course'
import type { Due } from '@/lib/documents/queue-line'
import { addDays, type Day } from '@/lib/rules/day'
import { may } from './access'
import { recordAudit } from './audit'
import { todayAtClinic } from './clock'
import { type EndReason, openEndNote } from './clock-ends'
import { type Database, database, type Transaction } from './database'
import type { DocumentKind } from './document-order'
import type { EstimateClockModel } from './generated/models'
import { type Answering, answers, isLastVersion } from './handing-over'
import type { Sealed } from './judging'
import { clinicProfile } from './profile'
import type { RecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'
import { dateOf, dayIn } from './stored-day'
import { lineOf } from './stored-line'

/** A legal clock of the Good Faith Estimate. It runs until a paper that answers it is handed over, or staff end it. */
export type Clock = {
  readonly id: string
  readonly cause: EstimateCause['cause']
  /** Undefined: treatment as such. */
  readonly route: CourseRoute | undefined
  readonly startedAt: Date
  readonly scheduledFor: Day | undefined
  /** The last day on which the estimate is in time. */
  readonly dueOn: Day
  /** Only while it runs. */
  readonly due: Due | undefined
  /** While it runs: the paper that will meet it once it is handed over. */
  readonly made: { readonly documentId: string; readonly kind: DocumentKind; readonly at: Date } | undefined
  /** `at` is when the paper was handed over. */
  readonly met: { readonly at: Date; readonly documentId: string; readonly inTime: boolean } | undefined
  readonly ended: { readonly at: Date; readonly by: string; readonly reason: EndReason; readonly note: string | undefined } | undefined
  /** Who wrote it down; undefined when the patient asked in the form. */
  readonly by: string | undefined
}

/** How near a day is; undefined while it lies beyond the next business day. */
export function dueOf(dueOn: Day, today: Day): Due | undefined {
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return businessDaysBetween(today, dueOn) <= 1 ? 'soon' : undefined
}

const withStaff = { staff: { select: { name: true } }, endedBy: { select: { name: true } } } as const
type Row = EstimateClockModel & { readonly staff: { readonly name: string } | null; readonly endedBy: { readonly name: string } | null }

const isRunning = ({ metAt, endedAt }: Pick<Row, 'metAt' | 'endedAt'>): boolean => !metAt && !endedAt

function endOf({ id, endedAt, endedBy, endReason, endNote }: Row, key: RecordKey): Clock['ended'] {
  if (!endedAt || !endedBy || !endNote) return undefined
  return { at: endedAt, by: endedBy.name, reason: endReason as EndReason, note: openEndNote(key, id, endNote) }
}

/** The clocks of an intake: what runs first, by the day it is due, then what was met or ended. */
export async function clocksOf(from: Database | Transaction, { id: intakeId, key }: Sealed, timeZone: string, leading?: CourseRoute): Promise<readonly Clock[]> {
  const rows = await from.estimateClock.findMany({ where: { intakeId }, orderBy: [{ dueOn: 'asc' }, { startedAt: 'asc' }], include: withStaff })
  const today = todayAtClinic(timeZone)
  const papers = rows.some(isRunning) ? await papersThatSayCost(from, intakeId) : []
  const clockOf = (row: Row): Clock => {
    const { id, startedAt, scheduledFor, metAt, documentId, staff } = row
    const dueOn = dayIn(row.dueOn)
    const made = isRunning(row) ? papers.find((paper) => answers(paper, row, { leading, timeZone })) : undefined
    return {
      id,
      cause: row.cause as EstimateCause['cause'],
      route: (row.route ?? undefined) as CourseRoute | undefined,
      startedAt,
      scheduledFor: scheduledFor ? dayIn(scheduledFor) : undefined,
      dueOn,
      due: isRunning(row) ? dueOf(dueOn, today) : undefined,
      made: made && { documentId: made.id, kind: made.kind, at: made.createdAt },
      met: metAt && documentId ? { at: metAt, documentId, inTime: todayAtClinic(timeZone, metAt) <= dueOn } : undefined,
      ended: endOf(row, key),
      by: staff?.name,
    }
  }
  return [...rows.filter(isRunning), ...rows.filter((row) => !isRunning(row))].map(clockOf)
}

/** The papers that say what a course costs and were not replaced, the newest first. */
async function papersThatSayCost(from: Database | Transaction, intakeId: string): Promise<readonly Answering[]> {
  const rows = await from.clinicDocument.findMany({ where: { intakeId, feeScheduleId: { not: null } }, orderBy: { seq: 'desc' }, omit: { sealed: true } })
  const newest = []
  for (const row of rows) if (await isLastVersion(from, row)) newest.push(row)
  return newest.map((row) => ({ ...row, kind: row.kind as DocumentKind, route: row.route as CourseRoute, hasTotal: row.feeScheduleId !== null }))
}

/** An intake whose estimate is overdue, or due today or on the next business day. `name`: whose it is; undefined where it does not open. */
export type DueSoon = { readonly intakeId: string; readonly reference: string; readonly name: string | undefined; readonly dueOn: Day; readonly due: Due }

type DueRow = { readonly id: string; readonly reference: string; readonly wrapped_key: string; readonly line: string; readonly due_on: Date }

/** More than this many at once is a clinic that has stopped sending estimates; the longest overdue stand first. */
const MOST = 100

/** What is owed by the next business day, whatever the status: closing an intake ends no clock. It shows names, so reading it is written down. */
export async function dueSoon(staff: StaffMember): Promise<readonly DueSoon[]> {
  if (!may(staff.role, 'money.read')) return []
  const today = todayAtClinic((await clinicProfile()).timeZone)
  // No run of weekends and holidays is longer than this; dueOf decides.
  const until = dateOf(addDays(today, 7))
  return database().$transaction(async (transaction) => {
    const rows = await transaction.$queryRaw<DueRow[]>`
      SELECT intake.id, intake.reference, intake.wrapped_key, intake.line, min(due_on) AS due_on FROM estimate_clock JOIN intake ON intake.id = intake_id
      WHERE met_at IS NULL AND ended_at IS NULL AND due_on <= ${until}::date GROUP BY intake.id ORDER BY 5, 2 LIMIT ${MOST}`
    const owed = rows.flatMap((row) => {
      const dueOn = dayIn(row.due_on)
      const due = dueOf(dueOn, today)
      return due ? [{ intakeId: row.id, reference: row.reference, name: lineOf(row)?.name || undefined, dueOn, due }] : []
    })
    const actor = { kind: 'staff', id: staff.id } as const
    if (owed.length > 0) await recordAudit(transaction, { actor, action: 'estimates.due-read', object: { type: 'clinic', id: '1' }, detail: { count: owed.length } })
    return owed
  })
}
