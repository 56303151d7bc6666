import type { AlertStep, SafetyAlert } from '@/lib/documents/alert'
import type { Status } from '@/lib/documents/status'
import { alertStepsOf } from './alert-steps'
import { safetyAlertIn, WITH_STANDING } from './alerts'
import { database } from './database'
import { opened } from './opened-text'
import { open, type RecordKey } from './sealing'
import { namesOf } from './staff-names'

export type Note = { readonly id: string; readonly at: Date; readonly author: string; readonly words: string }
export type StatusChange = { readonly id: string; readonly at: Date; readonly by: string; readonly from: Status; readonly to: Status; readonly reason: string }
/** An alert of the intake, and everything that was done about it. */
export type Alert = SafetyAlert & { readonly steps: readonly AlertStep[] }
/** Something that happened, from the audit trail: who, what, when. `count` folds what one person did again and again. */
export type Event = { readonly seq: string; readonly at: Date; readonly who: string; readonly action: string; readonly count: number; readonly about: string | undefined }

/** What the clinic did with one intake. */
export type History = {
  readonly notes: readonly Note[]
  readonly moves: readonly StatusChange[]
  readonly alerts: readonly Alert[]
  readonly events: readonly Event[]
  readonly isWhole: boolean
}

/** Newest events shown; the audit page has the rest. */
const EVENTS = 200
const LISTED = 200

/** Reads the notes, moves, alerts and events of one intake, newest first. */
export async function historyOf(id: string, key: RecordKey): Promise<History> {
  const newest = { orderBy: { createdAt: 'desc' }, take: LISTED } as const
  const [notes, moves, alerts, events] = await Promise.all([
    database().intakeNote.findMany({ where: { intakeId: id }, ...newest, include: { author: { select: { name: true } } } }),
    database().statusMove.findMany({ where: { intakeId: id }, ...newest, include: { staff: { select: { name: true } } } }),
    database().safetyAlert.findMany({ where: { intakeId: id }, orderBy: { raisedAt: 'desc' }, take: LISTED, include: WITH_STANDING }),
    database().auditEvent.findMany({ where: { objectType: 'intake', objectId: id }, orderBy: { seq: 'desc' }, take: EVENTS + 1 }),
  ])
  const steps = await alertStepsOf(alerts.map((alert) => alert.id))
  return {
    notes: notes.map((note) => ({
      id: note.id,
      at: note.createdAt,
      author: note.author.name,
      words: opened(() => open(key, { table: 'intake_note', column: 'sealed', row: note.id }, note.sealed)),
    })),
    moves: moves.map((move) => ({
      id: move.id,
      at: move.createdAt,
      by: move.staff.name,
      from: move.fromStatus as Status,
      to: move.toStatus as Status,
      reason: opened(() => open(key, { table: 'status_move', column: 'reason', row: move.id }, move.reason)),
    })),
    alerts: alerts.map((alert) => ({ ...safetyAlertIn(alert), steps: steps.get(alert.id) ?? [] })),
    events: folded(await named(events.slice(0, EVENTS))),
    isWhole: events.length <= EVENTS,
  }
}

type Row = { seq: bigint; at: Date; actorKind: string; actorId: string | null; action: string; outcome: string; detail: unknown }

async function named(rows: readonly Row[]): Promise<readonly Event[]> {
  const names = await namesOf(rows.flatMap(({ actorKind, actorId }) => (actorKind === 'staff' && actorId ? [actorId] : [])))
  return rows.map(({ seq, at, actorKind, actorId, action, outcome, detail }) => {
    const { move, note, alert, mark, judgement } = (detail ?? {}) as Record<string, unknown>
    const about = [move, note, alert, mark, judgement].find((each) => typeof each === 'string') as string | undefined
    const who = names.get(actorId ?? '') ?? (actorKind === 'patient' ? 'The patient' : actorKind === 'system' ? 'The system' : 'Somebody')
    return { seq: String(seq), at, who, action: outcome === 'done' ? action : `${action}.${outcome}`, count: 1, about }
  })
}

/** Opening a page three times in a row is one line. Told newest first, so the first of a run is its newest. */
function folded(events: readonly Event[]): readonly Event[] {
  const lines: Event[] = []
  for (const event of events) {
    const last = lines.at(-1)
    if (last && /[.-]opened$/.test(event.action) && last.action === event.action && last.who === event.who) lines[lines.length - 1] = { ...last, count: last.count + 1 }
    else lines.push(event)
  }
  return lines
}
