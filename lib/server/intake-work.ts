import { createHash, randomUUID } from 'node:crypto'
import { isStatus, movesFrom, STATUSES, type Status } from '@/lib/documents/status'
import { isRecordId } from './access'
import { isUnsettled } from './alerts'
import { type AuditedEvent, recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { holdIntake, isVersion } from './intake-version'
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
/** What makes a page of the intake old: each of them counts its version up. */
const CHANGES = ['intake.assigned', 'intake.released', 'intake.moved', 'intake.marked', 'intake.judged']
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

/** Makes an intake theirs. `holder` is who had it on the page they saw: if somebody else took it meanwhile, nothing happens. Pressed twice, it is theirs already. */
export async function assignToMe(staff: StaffMember, id: string, holder: string): Promise<Outcome> {
  if (!isRecordId(id) || (holder !== '' && !isRecordId(holder))) return { kind: 'not-found' }
  return changing(id, async (transaction) => {
    const { count } = await transaction.intake.updateMany({ where: { id, assignedToId: holder || null }, data: { assignedToId: staff.id, version: { increment: 1 } } })
    if (count === 1) await recordAudit(transaction, event(staff, 'intake.assigned', id, { to: staff.id }))
    return count === 1 || isWith(transaction, id, staff.id)
  })
}

/** Gives back an intake that is theirs. Pressed twice, nobody has it already. */
export async function release(staff: StaffMember, id: string): Promise<Outcome> {
  if (!isRecordId(id)) return { kind: 'not-found' }
  return changing(id, async (transaction) => {
    const { count } = await transaction.intake.updateMany({ where: { id, assignedToId: staff.id }, data: { assignedToId: null, version: { increment: 1 } } })
    if (count === 1) await recordAudit(transaction, event(staff, 'intake.released', id))
    return count === 1 || isWith(transaction, id, null)
  })
}

const isWith = async (transaction: Transaction, id: string, assignedToId: string | null): Promise<boolean> =>
  (await transaction.intake.count({ where: { id, assignedToId } })) === 1

/** `note`: what stands in the note's box as well; it is kept with the move, or nothing is. */
export type Move = { readonly id: string; readonly version: string; readonly to: string; readonly reason: string; readonly note?: string }

/**
 * Moves an intake to another status, with a reason. It is held at the version it was read at: of two people at once the
 * second changes nothing and is told how it stands. One with an alert that is not settled cannot be closed; while it is held,
 * nobody raises one.
 */
export async function moveIntake(staff: StaffMember, { id, version, to, reason, note = '' }: Move): Promise<Outcome> {
  if (!isRecordId(id) || !isVersion(version)) return { kind: 'not-found' }
  const said = wordsIn(reason, 'reason', 'Say in a few words why. Others read it in the history.')
  const noted = note.trim() === '' ? undefined : wordsIn(note, 'note', '')
  const problems = {
    ...(!isStatus(to) && { to: 'Choose the new status.' }),
    ...('problems' in said && said.problems),
    ...(noted && 'problems' in noted && noted.problems),
  }
  if (!isStatus(to) || 'problems' in said || (noted && 'problems' in noted)) return invalid(problems)
  return changing(id, async (transaction) => {
    if (!(await holdIntake(transaction, id, Number(version)))) return false
    const row = await transaction.intake.findUnique({ where: { id, status: { in: statusesThatMoveTo(to) } }, select: { status: true, wrappedKey: true } })
    if (!row) return false
    if (to === 'closed' && (await isUnsettled({ intakeId: id }, transaction))) {
      return invalid({ to: 'There is a safety alert that is not settled. Write down what was done about it first, then close.' })
    }
    await transaction.intake.update({ where: { id }, data: { status: to, statusChangedAt: now(), version: { increment: 1 } } })
    const move = randomUUID()
    const sealed = seal(unwrapRecordKey('intake', id, row.wrappedKey), { table: 'status_move', column: 'reason', row: move }, said.words)
    await transaction.statusMove.create({ data: { id: move, intakeId: id, fromStatus: row.status, toStatus: to, reason: sealed, staffId: staff.id, createdAt: now() } })
    if (noted) await keepNote(transaction, staff, { id, wrappedKey: row.wrappedKey }, noted.words)
    await recordAudit(transaction, event(staff, 'intake.moved', id, { from: row.status, to, move }))
    return true
  })
}

const statusesThatMoveTo = (to: Status): Status[] => STATUSES.filter((from) => movesFrom(from).includes(to))

/** Drawn with a form that adds a note: told from each other, two forms may add the same words. */
export const newOnce = (): string => randomUUID()

/**
 * Adds a note. Notes are only ever added, so two people never meet.
 * @param once `newOnce` of the form: the same words from it a second time, by a second press or a page loaded anew, are the same note
 */
export async function addNote(staff: StaffMember, id: string, typed: string, once = ''): Promise<Outcome> {
  if (!isRecordId(id)) return { kind: 'not-found' }
  const said = wordsIn(typed, 'note', 'Write the note first.')
  if (!('words' in said)) return said
  return database().$transaction(async (transaction) => {
    const row = await transaction.intake.findUnique({ where: { id }, select: { wrappedKey: true } })
    if (!row) return { kind: 'not-found' }
    await keepNote(transaction, staff, { id, wrappedKey: row.wrappedKey }, said.words, noteOf(once, staff.id, id, said.words))
    return DONE
  })
}

/**
 * The id of a note. Other words from the same form are another note: somebody went back and wrote on. No id tells of its
 * words, since `once` is kept nowhere.
 */
function noteOf(once: string, ...of: readonly string[]): string {
  if (!isRecordId(once)) return randomUUID()
  const digits = createHash('sha256')
    .update([once, ...of].join())
    .digest('hex')
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-')
}

async function keepNote(
  transaction: Transaction,
  staff: StaffMember,
  { id, wrappedKey }: { readonly id: string; readonly wrappedKey: string },
  words: string,
  note: string = randomUUID(),
): Promise<void> {
  const sealed = seal(unwrapRecordKey('intake', id, wrappedKey), { table: 'intake_note', column: 'sealed', row: note }, words)
  const { count } = await transaction.intakeNote.createMany({ data: { id: note, intakeId: id, authorId: staff.id, sealed, createdAt: now() }, skipDuplicates: true })
  if (count === 1) await recordAudit(transaction, event(staff, 'intake.noted', id, { note }))
}

/** Runs a guarded change; when its `where` did not hold, says whether the intake exists, how it stands, and who was first. */
export async function changing<Result extends Outcome>(id: string, change: (transaction: Transaction) => Promise<boolean | Result>): Promise<Outcome | Result> {
  return database().$transaction(async (transaction) => {
    const changed = await change(transaction)
    if (typeof changed === 'object') return changed
    if (changed) return DONE
    const row = await transaction.intake.findUnique({ where: { id }, select: { version: true, status: true } })
    if (!row) return { kind: 'not-found' }
    return { kind: 'changed', version: row.version, status: row.status as Status, by: await lastChangedBy(transaction, id) }
  })
}

/** Who changed the intake last; undefined while nobody has since it was sent. */
async function lastChangedBy(transaction: Transaction, id: string): Promise<string | undefined> {
  const where = { objectType: 'intake', objectId: id, outcome: 'done', action: { in: CHANGES } }
  const newest = await transaction.auditEvent.findFirst({ where, orderBy: { seq: 'desc' }, select: { actorId: true } })
  if (!newest?.actorId) return undefined
  return (await transaction.staff.findUnique({ where: { id: newest.actorId }, select: { name: true } }))?.name
}
