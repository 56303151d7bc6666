import type { AlertOfPerson, AlertStep, SafetyAlert } from '@/lib/documents/alert'
import type { Urgency } from '@/lib/knowledge/safety/safety-item'
import { isRecordId } from './access'
import { type AlertSource, personOf } from './alert-person'
import { addSeen, alertStepsOf } from './alert-steps'
import { recordAudit } from './audit'
import { now } from './clock'
import { type Database, database, type Transaction } from './database'
import type { SafetyAlertModel } from './generated/models'
import type { StaffMember } from './staff-sessions'

/** More than this many at once is a clinic that has stopped answering them; the oldest stand first in their urgency. */
const MOST = 300
const PAGE = 25
const NAMED_IN_AUDIT = 20
const RANK: Readonly<Record<Urgency, number>> = { EMERGENT: 0, 'SAME-DAY': 1, PRIORITY: 2, ROUTINE: 3 }

/** Who is on an alert, and the letter to the fallback person that was written last. */
export const WITH_STANDING = {
  acknowledgedBy: { select: { name: true } },
  messages: { where: { kind: 'alert-escalated' }, orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true, sentAt: true, failedAt: true } },
} as const

/** Whom an alert is about, still sealed, and how it stands. */
export const WITH_PERSON = {
  intake: { select: { id: true, reference: true, wrappedKey: true, identity: true } },
  ...WITH_STANDING,
  draft: { select: { id: true, wrappedKey: true, steps: { where: { step: 'about-you' }, select: { step: true, sealed: true } } } },
} as const

/** Nobody is on it. */
export const WAITING = { acknowledgedAt: null, settledAt: null } as const

/**
 * Every alert that is not settled, of sent intakes, of forms that may never be sent and of drills: those nobody is on
 * first, then the most urgent, then the one whose time is over first. Names and phone numbers are shown so that somebody
 * can call; that, and who has seen which alert, is written down.
 */
export async function openAlerts(staff: StaffMember): Promise<readonly AlertOfPerson[]> {
  const [rows, steps] = await database().$transaction(async (transaction) => {
    // One statement for those that are taken or not: between two, an alert could be taken and stand in both lists or in neither.
    const open = (drill: boolean) =>
      transaction.safetyAlert.findMany({
        where: { settledAt: null, drill },
        orderBy: [{ acknowledgedAt: { sort: 'asc', nulls: 'first' } }, { raisedAt: 'asc' }],
        take: MOST,
        include: WITH_PERSON,
      })
    // A drill takes no real one's place.
    const found = [...(await open(false)), ...(await open(true))]
    const done = await alertStepsOf(idsOf(found.filter(({ acknowledgedAt }) => acknowledgedAt)), transaction)
    await writeDownRead(transaction, staff, found, 'alerts.read')
    return [found, done] as const
  })
  const isTaken = (alert: SafetyAlert) => Number(alert.taken !== undefined)
  return rows
    .map((row) => ofPerson(row, steps.get(row.id)))
    .sort((one, other) => isTaken(one) - isTaken(other) || RANK[one.urgency] - RANK[other.urgency] || one.dueAt.getTime() - other.dueAt.getTime())
}

/** How many alerts that are not settled find no place among those shown. Drills are never so many. */
export async function alertsNotShown(shown: readonly SafetyAlert[]): Promise<number> {
  const real = shown.filter(({ drill }) => !drill).length
  if (real < MOST) return 0
  return Math.max(0, (await database().safetyAlert.count({ where: { settledAt: null, drill: false } })) - real)
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)

async function writeDownRead(transaction: Transaction, staff: StaffMember, rows: readonly { readonly id: string }[], action: string): Promise<void> {
  if (rows.length === 0) return
  const ids = idsOf(rows)
  await addSeen(transaction, staff, ids)
  const detail = { count: ids.length, alerts: ids.slice(0, NAMED_IN_AUDIT) }
  await recordAudit(transaction, { actor: { kind: 'staff', id: staff.id }, action, object: { type: 'clinic', id: '1' }, detail })
}

/** `isOver`: the time by which somebody was to take it has passed. */
export type WaitingMark = { readonly mark: string; readonly drill: boolean; readonly isEmergent: boolean; readonly isOver: boolean }

/**
 * What says of each alert nobody is on that it was raised, and when it was raised last: a browser compares them with those it
 * shows. All of them, however many: one that is left out is announced to nobody.
 */
export async function waitingMarks(): Promise<readonly WaitingMark[]> {
  const at = now()
  const rows = await database().safetyAlert.findMany({
    where: WAITING,
    orderBy: { raisedAt: 'asc' },
    select: { id: true, raisedAt: true, dueAt: true, urgency: true, drill: true },
  })
  return rows.map((row) => ({ mark: markOf(row), drill: row.drill, isEmergent: row.urgency === 'EMERGENT', isOver: row.dueAt <= at }))
}

/** Another mark is another reason to look. */
export const markOf = ({ id, raisedAt, urgency }: { readonly id: string; readonly raisedAt: Date; readonly urgency: string }): string =>
  `${id}.${raisedAt.getTime().toString(36)}.${urgency}`

/** A page of all alerts there ever were, newest first. `before` is the last of the page before. */
export type AlertPage = { readonly alerts: readonly AlertOfPerson[]; readonly older: string | undefined }
type Place = { readonly raisedAt: Date; readonly id: string }

/** Reads a page of the history of alerts. It shows names, so reading it is written down. */
export async function alertHistory(staff: StaffMember, before: unknown): Promise<AlertPage> {
  const place = readPlace(before)
  const follows = place && { OR: [{ raisedAt: { lt: place.raisedAt } }, { raisedAt: place.raisedAt, id: { lt: place.id } }] }
  // The first condition alone lets the index begin where the page does.
  const where = place ? { raisedAt: { lte: place.raisedAt }, ...follows } : {}
  const [rows, steps] = await database().$transaction(async (transaction) => {
    const found = await transaction.safetyAlert.findMany({ where, orderBy: [{ raisedAt: 'desc' }, { id: 'desc' }], take: PAGE + 1, include: WITH_PERSON })
    const shown = found.slice(0, PAGE)
    const happened = await alertStepsOf(idsOf(shown), transaction)
    await writeDownRead(transaction, staff, shown, 'alerts.history-read')
    return [found, happened] as const
  })
  const shown = rows.slice(0, PAGE)
  const last = rows.length > PAGE ? shown.at(-1) : undefined
  return {
    alerts: shown.map((row) => ofPerson(row, steps.get(row.id))),
    older: last && `${last.raisedAt.getTime().toString(36)}.${last.id}`,
  }
}

function readPlace(text: unknown): Place | undefined {
  const [moment = '', id = ''] = typeof text === 'string' ? text.split('.') : []
  return /^[0-9a-z]{1,9}$/.test(moment) && isRecordId(id) ? { raisedAt: new Date(Number.parseInt(moment, 36)), id } : undefined
}

/** What an alert is about, for the audit trail: the intake where there is one, else the form. */
export const subjectOf = ({ id, intakeId, draftId }: Pick<SafetyAlertModel, 'id' | 'intakeId' | 'draftId'>) =>
  intakeId ? { type: 'intake', id: intakeId } : draftId ? { type: 'draft', id: draftId } : { type: 'alert', id }

type Standing = SafetyAlertModel & {
  readonly acknowledgedBy: { readonly name: string } | null
  readonly messages: readonly { readonly createdAt: Date; readonly sentAt: Date | null; readonly failedAt: Date | null }[]
}

/** An alert as it stands. */
export function safetyAlertIn(row: Standing): SafetyAlert {
  const { id, kind, raisedAt, dueAt, drill } = row
  const [message] = row.messages
  return {
    id,
    kind,
    urgency: row.urgency as Urgency,
    raisedAt,
    dueAt,
    escalatedAt: row.escalatedAt ?? undefined,
    letter: message && { queuedAt: message.createdAt, sentAt: message.sentAt ?? undefined, isGivenUp: message.failedAt !== null },
    drill,
    taken: row.acknowledgedAt ? { by: row.acknowledgedBy?.name ?? '', at: row.acknowledgedAt } : undefined,
    settledAt: row.settledAt ?? undefined,
  }
}

/** An alert as it stands, with whom it is about and what was done last. */
export function ofPerson(row: Standing & AlertSource, steps: readonly AlertStep[] = []): AlertOfPerson {
  const intake = row.intake ? { id: row.intake.id, reference: row.intake.reference } : undefined
  return { ...safetyAlertIn(row), intake, person: personOf(row), last: lastDone(steps) }
}

/** What was done last, beside looking. */
const lastDone = (steps: readonly AlertStep[]): AlertStep | undefined => steps.findLast(({ kind }) => kind !== 'seen')

/** Whether an alert of this intake or form still waits to be settled. */
export const isUnsettled = async (where: { readonly intakeId: string } | { readonly draftId: string }, from: Database | Transaction): Promise<boolean> =>
  (await from.safetyAlert.count({ where: { ...where, settledAt: null } })) > 0
