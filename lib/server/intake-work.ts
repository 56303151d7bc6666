import { randomUUID } from 'node:crypto'
import { isStatus, movesFrom, type Status } from '@/lib/documents/status'
import { isRecordId } from './access'
import { isUnsettled } from './alerts'
import { type AuditedEvent, recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { seal, unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'

/** `done`, or why nothing was changed. `changed` says how the intake stands now, for whoever was second. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'invalid'; readonly problems: Readonly<Record<string, string>> }
  | { readonly kind: 'changed'; readonly version: number; readonly status: Status; readonly by: string | undefined }

const DONE = { kind: 'done' } as const
const invalid = (problems: Readonly<Record<string, string>>) => ({ kind: 'invalid', problems }) as const
const LONGEST = { note: 4000, reason: 1000 } as const

/** What somebody did to an intake, for the audit trail. */
export const event = (staff: StaffMember, action: string, id: string, detail: AuditedEvent['detail'] = {}): AuditedEvent => ({
  actor: { kind: 'staff', id: staff.id },
  action,
  object: { type: 'intake', id },
  detail,
})

/** Words as they are kept: one form of each character, no spaces around them. */
export function wordsIn(typed: string, field: 'note' | 'reason', wanted: string): { readonly words: string } | ReturnType<typeof invalid> {
  const words = typed.normalize('NFC').trim()
  if (words === '') return invalid({ [field]: wanted })
  if (words.length > LONGEST[field]) return invalid({ [field]: `Use ${LONGEST[field].toLocaleString('en-US')} characters or fewer.` })
  return { words }
}

/** Makes an intake theirs. `holder` is who had it on the page they saw: if that changed meanwhile, nothing happens. */
export async function assignToMe(staff: StaffMember, id: string, holder: string): Promise<Outcome> {
  if (!isRecordId(id) || (holder !== '' && !isRecordId(holder))) return { kind: 'not-found' }
  return changing(id, async (transaction) => {
    const { count } = await transaction.intake.updateMany({ where: { id, assignedToId: holder || null }, data: { assignedToId: staff.id, version: { increment: 1 } } })
    if (count === 1) await recordAudit(transaction, event(staff, 'intake.assigned', id, { to: staff.id }))
    return count === 1
  })
}

/** Gives back an intake that is theirs. */
export async function release(staff: StaffMember, id: string): Promise<Outcome> {
  if (!isRecordId(id)) return { kind: 'not-found' }
  return changing(id, async (transaction) => {
    const { count } = await transaction.intake.updateMany({ where: { id, assignedToId: staff.id }, data: { assignedToId: null, version: { increment: 1 } } })
    if (count === 1) await recordAudit(transaction, event(staff, 'intake.released', id))
    return count === 1
  })
}

export type Move = { readonly id: string; readonly version: string; readonly to: string; readonly reason: string }

/**
 * Moves an intake to another status, with a reason. The version and the status it was read at stand in the `where`: of two
 * people at once the second changes nothing and is told how it stands. One with an alert that is not settled cannot be closed.
 */
export async function moveIntake(staff: StaffMember, { id, version, to, reason }: Move): Promise<Outcome> {
  if (!isRecordId(id) || !/^\d{1,9}$/.test(version)) return { kind: 'not-found' }
  const said = wordsIn(reason, 'reason', 'Say in a few words why. Others read it in the history.')
  const problems = { ...(!isStatus(to) && { to: 'Choose the new status.' }), ...('problems' in said && said.problems) }
  if (!isStatus(to) || 'problems' in said) return invalid(problems)
  const from = statusesThatMoveTo(to)
  return changing(id, async (transaction) => {
    const row = await transaction.intake.findUnique({ where: { id, version: Number(version) }, select: { status: true, wrappedKey: true } })
    if (!row || !from.includes(row.status as Status)) return false
    if (to === 'closed' && (await isUnsettled({ intakeId: id }, transaction))) {
      return invalid({ to: 'There is a safety alert that is not settled. Write down what was done about it first, then close.' })
    }
    const { count } = await transaction.intake.updateMany({
      where: { id, version: Number(version), status: row.status },
      data: { status: to, statusChangedAt: now(), version: { increment: 1 } },
    })
    if (count === 0) return false
    const move = randomUUID()
    const sealed = seal(unwrapRecordKey('intake', id, row.wrappedKey), { table: 'status_move', column: 'reason', row: move }, said.words)
    await transaction.statusMove.create({ data: { id: move, intakeId: id, fromStatus: row.status, toStatus: to, reason: sealed, staffId: staff.id, createdAt: now() } })
    await recordAudit(transaction, event(staff, 'intake.moved', id, { from: row.status, to, move }))
    return true
  })
}

const statusesThatMoveTo = (to: Status): readonly Status[] =>
  (['new', 'in-review', 'waiting-for-patient', 'ready-for-psychiatrist', 'booked', 'closed'] as const).filter((from) => movesFrom(from).includes(to))

/** Adds a note. Notes are only ever added, so two people never meet. */
export async function addNote(staff: StaffMember, id: string, typed: string): Promise<Outcome> {
  if (!isRecordId(id)) return { kind: 'not-found' }
  const said = wordsIn(typed, 'note', 'Write the note first.')
  if (!('words' in said)) return said
  return database().$transaction(async (transaction) => {
    const row = await transaction.intake.findUnique({ where: { id }, select: { wrappedKey: true } })
    if (!row) return { kind: 'not-found' }
    const note = randomUUID()
    const sealed = seal(unwrapRecordKey('intake', id, row.wrappedKey), { table: 'intake_note', column: 'sealed', row: note }, said.words)
    await transaction.intakeNote.create({ data: { id: note, intakeId: id, authorId: staff.id, sealed, createdAt: now() } })
    await recordAudit(transaction, event(staff, 'intake.noted', id, { note }))
    return DONE
  })
}

/** Runs a guarded change; when its `where` did not hold, says whether the intake exists, how it stands, and who was first. */
export async function changing<Result extends Outcome>(id: string, change: (transaction: Transaction) => Promise<boolean | Result>): Promise<Outcome | Result> {
  return database().$transaction(async (transaction) => {
    const changed = await change(transaction)
    if (typeof changed === 'object') return changed
    if (changed) return DONE
    const row = await transaction.intake.findUnique({ where: { id }, select: { version: true, status: true } })
    if (!row) return { kind: 'not-found' }
    const last = { where: { intakeId: id }, orderBy: { createdAt: 'desc' }, select: { createdAt: true, staff: { select: { name: true } } } } as const
    const newest = [await transaction.statusMove.findFirst(last), await transaction.assessment.findFirst(last)]
      .filter((one) => one !== null)
      .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())[0]
    return { kind: 'changed', version: row.version, status: row.status as Status, by: newest?.staff?.name }
  })
}
