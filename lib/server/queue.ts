import { lineForCoordinators } from '@/lib/documents/for-coordinators'
import type { QueueItem, Urgency } from '@/lib/documents/queue-line'
import { type BandToken, isBand, isStatus, OPEN_STATUSES, type Status } from '@/lib/documents/status'
import type { Day } from '@/lib/rules/day'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { todayAtClinic } from './clock'
import { database } from './database'
import { dueOf } from './estimate-clocks'
import { Prisma } from './generated/client'
import { clinicProfile } from './profile'
import { readReference } from './reference'
import type { StaffMember } from './staff-sessions'
import { dayIn } from './stored-day'
import { lineOf } from './stored-line'

export const HOLDERS = ['me', 'nobody'] as const
export type Holder = (typeof HOLDERS)[number]
/** What part of the queue is shown: `holder` is who has the intake, `after` the last row of the page before. */
export type QueueFilter = { readonly status?: Status; readonly band?: BandToken; readonly holder?: Holder; readonly after?: Place }
/** Where a row stands in the order: what is due first, then the oldest. */
export type Place = { readonly rank: number; readonly receivedAt: Date; readonly id: string }
export type QueuePage = { readonly items: readonly QueueItem[]; readonly next: string | undefined }

export const QUEUE_PAGE = 50

/** Reads what the address asks for; what it cannot mean is left out. */
export function readQueueFilter(query: Readonly<Record<string, string | readonly string[] | undefined>>): QueueFilter {
  const { status, band, after } = query
  const holder = HOLDERS.find((one) => one === query.with)
  const place = typeof after === 'string' ? readPlace(after) : undefined
  return { ...(isStatus(status) && { status }), ...(isBand(band) && { band }), ...(holder && { holder }), ...(place && { after: place }) }
}

/** The address of a part of the queue: nothing about anybody. `next` is the page after it, as the page names it. */
export function queueAddress({ status, band, holder, after }: QueueFilter, next?: string): string {
  const asked = { status, band, with: holder, after: next ?? (after && writePlace(after)) }
  const kept = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return kept.size > 0 ? `/clinic?${kept}` : '/clinic'
}

const writePlace = ({ rank, receivedAt, id }: Place) => `${rank}.${receivedAt.getTime().toString(36)}.${id}`

function readPlace(text: string): Place | undefined {
  const [rank = '', moment = '', id = ''] = text.split('.')
  if (!/^[0-3]$/.test(rank) || !/^[0-9a-z]{1,9}$/.test(moment) || !isRecordId(id)) return undefined
  return { rank: Number(rank), receivedAt: new Date(Number.parseInt(moment, 36)), id }
}

/**
 * The page as one statement. Each status is a range of one index, read in its order and no further than a page; so the
 * cost does not grow with what was closed long ago.
 * @param me whose the intakes are when only one's own are asked for
 */
export function queueStatement({ status, band, holder, after }: QueueFilter, me: string): Prisma.Sql {
  const bandIs = band ? Prisma.sql`AND band = ${band}` : Prisma.empty
  const heldBy = holder === 'nobody' ? Prisma.sql`AND assigned_to_id IS NULL` : holder ? Prisma.sql`AND assigned_to_id = ${me}::uuid` : Prisma.empty
  const follows = after
    ? Prisma.sql`AND (urgency_rank, received_at, id) > (${after.rank}::smallint, ${after.receivedAt.toISOString()}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty
  const ranges = (status ? [status] : OPEN_STATUSES).map(
    (each) => Prisma.sql`(SELECT * FROM intake WHERE status = ${each} ${bandIs} ${heldBy} ${follows} ORDER BY urgency_rank, received_at, id LIMIT ${QUEUE_PAGE + 1})`,
  )
  return Prisma.sql`
    SELECT page.id, page.reference, page.wrapped_key, page.line, page.status, page.band, page.disposition, page.urgency, page.urgency_rank,
      page.funding_path, page.funding_verify, page.language, page.received_at, page.assigned_to_id, staff.name AS assigned_name,
      (SELECT count(*)::int FROM safety_alert WHERE safety_alert.intake_id = page.id AND settled_at IS NULL) AS open_alerts,
      (SELECT count(*)::int FROM patient_request WHERE patient_request.intake_id = page.id AND handled_at IS NULL) AS open_requests,
      (SELECT min(due_on) FROM estimate_clock WHERE estimate_clock.intake_id = page.id AND met_at IS NULL AND ended_at IS NULL) AS estimate_due_on
    FROM (${Prisma.join(ranges, ' UNION ALL ')}) AS page
    LEFT JOIN staff ON staff.id = page.assigned_to_id
    ORDER BY page.urgency_rank, page.received_at, page.id LIMIT ${QUEUE_PAGE + 1}`
}

type Row = {
  id: string
  reference: string
  wrapped_key: string
  line: string
  status: Status
  band: BandToken
  disposition: string
  urgency: Urgency
  urgency_rank: number
  funding_path: string
  funding_verify: boolean
  language: string
  received_at: Date
  assigned_to_id: string | null
  assigned_name: string | null
  open_alerts: number
  open_requests: number
  estimate_due_on: Date | null
}

/** A page of the queue. It shows names, so reading it is written down in the same transaction. */
export async function readQueue(staff: StaffMember, filter: QueueFilter): Promise<QueuePage> {
  const today = todayAtClinic((await clinicProfile()).timeZone)
  const rows = await database().$transaction(async (transaction) => {
    const found = await transaction.$queryRaw<Row[]>(queueStatement(filter, staff.id))
    await recordAudit(transaction, {
      actor: { kind: 'staff', id: staff.id },
      action: 'queue.read',
      object: { type: 'clinic', id: '1' },
      detail: {
        count: Math.min(found.length, QUEUE_PAGE),
        ...(filter.status && { status: filter.status }),
        ...(filter.band && { band: filter.band }),
        ...(filter.holder && { with: filter.holder }),
      },
    })
    return found
  })
  const shown = rows.slice(0, QUEUE_PAGE)
  const last = rows.length > QUEUE_PAGE ? shown.at(-1) : undefined
  const everything = may(staff.role, 'intake.answers')
  return { items: shown.map((row) => itemOf(row, everything, today)), next: last && writePlace({ rank: last.urgency_rank, receivedAt: last.received_at, id: last.id }) }
}

function itemOf(row: Row, everything: boolean, today: Day): QueueItem {
  const line = lineOf(row)
  const estimateDueOn = row.estimate_due_on ? dayIn(row.estimate_due_on) : undefined
  const due = estimateDueOn && dueOf(estimateDueOn, today)
  return {
    id: row.id,
    reference: row.reference,
    line: line && !everything ? lineForCoordinators(line) : line,
    status: row.status,
    band: row.band,
    disposition: row.disposition,
    urgency: row.urgency,
    fundingPath: row.funding_path,
    fundingVerify: row.funding_verify,
    language: row.language,
    receivedAt: row.received_at,
    assignedTo: row.assigned_to_id && row.assigned_name ? { id: row.assigned_to_id, name: row.assigned_name } : undefined,
    openAlerts: row.open_alerts,
    openRequests: row.open_requests,
    ...(estimateDueOn && { estimateDueOn }),
    ...(due && { due }),
  }
}

/** The intake with a reference as a person reads it out. What can be no reference does not reach the database: it may be a name. */
export async function findByReference(typed: string): Promise<string | undefined> {
  const reference = readReference(typed)
  if (!reference) return undefined
  const found = await database().intake.findUnique({ where: { reference }, select: { id: true } })
  return found?.id
}
