import { randomUUID } from 'node:crypto'
import { addDays, type Day, isDay } from '@/lib/rules/day'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { now, todayAtClinic } from './clock'
import { type Database, database, type Transaction } from './database'
import { holdDocument } from './document-steps'
import { readDollars } from './fee-form'
import { holdIntake } from './intake-version'
import { event, type Outcome, wordsIn } from './intake-work'
import type { Sealed } from './judging'
import { clinicProfile } from './profile'
import type { Typed } from './profile-form'
import { open, seal, unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'

/** What was billed for one visit. */
type Billed = { readonly on: Day; readonly code: string; readonly cents: number }

/** Something billed against an estimate. */
export type Charge = Billed & {
  readonly id: string
  readonly documentId: string
  readonly at: Date
  readonly by: string
  /** A slip that somebody undid. */
  readonly voided: { readonly at: Date; readonly by: string; readonly reason: string } | undefined
}

/** Bills older than this belong to no estimate of ours. */
const LONGEST_AGO_DAYS = 1100

function readCharge(typed: Typed, today: Day): { readonly billed: Billed } | { readonly problems: Readonly<Record<string, string>> } {
  const said = readDollars(typed.amount ?? '')
  const code = (typed.code ?? '').trim().toUpperCase()
  const on = (typed.on ?? '').trim()
  const problems = {
    ...('problem' in said && { amount: said.problem }),
    ...(!/^[0-9]{4}[0-9A-Z]$/.test(code) && { code: 'Enter the procedure code as it was billed, such as 90868.' }),
    ...(!(isDay(on) && on <= today && on >= addDays(today, -LONGEST_AGO_DAYS)) && { on: 'Enter the day of the visit: today or earlier.' }),
  }
  return 'cents' in said && Object.keys(problems).length === 0 ? { billed: { on, code, cents: said.cents } } : { problems }
}

/** Writes down what was billed for a visit, against the estimate that stood for it. */
export async function recordCharge(staff: StaffMember, documentId: string, typed: Typed): Promise<Outcome> {
  if (!may(staff.role, 'money.write') || !isRecordId(documentId)) return { kind: 'not-found' }
  const read = readCharge(typed, todayAtClinic((await clinicProfile()).timeZone))
  if ('problems' in read) return { kind: 'invalid', problems: read.problems }
  return database().$transaction(async (transaction): Promise<Outcome> => {
    const held = await holdDocument(transaction, documentId)
    if (!held) return { kind: 'not-found' }
    if (held.kind !== 'estimate') return { kind: 'invalid', problems: { amount: 'Charges are compared with an estimate. This paper is none.' } }
    const id = await addCharge(transaction, { ...held, documentId }, staff, read.billed)
    await recordAudit(transaction, event(staff, 'charge.recorded', held.intakeId, { paper: documentId, charge: id }))
    return { kind: 'done' }
  })
}

type Of = { readonly intakeId: string; readonly documentId: string; readonly wrappedKey: string }

async function addCharge(transaction: Transaction, { intakeId, documentId, wrappedKey }: Of, staff: StaffMember, says: object, voidsId?: string): Promise<string> {
  const id = randomUUID()
  const sealed = seal(unwrapRecordKey('intake', intakeId, wrappedKey), { table: 'charge', column: 'sealed', row: id }, JSON.stringify(says))
  await transaction.charge.create({ data: { id, intakeId, documentId, sealed, voidsId: voidsId ?? null, staffId: staff.id, createdAt: now() } })
  return id
}

/** Undoes a charge that was a slip, with a reason: one more row, once. */
export async function voidCharge(staff: StaffMember, chargeId: string, typed: Typed): Promise<Outcome> {
  if (!may(staff.role, 'money.write') || !isRecordId(chargeId)) return { kind: 'not-found' }
  const said = wordsIn(typed.reason ?? '', 'reason', 'Say in a few words why. Others read it beside the charge.')
  if ('problems' in said) return said
  return database().$transaction(async (transaction): Promise<Outcome> => {
    const found = await transaction.charge.findFirst({ where: { id: chargeId, voidsId: null }, include: { intake: { select: { wrappedKey: true } } } })
    if (!found || !(await holdIntake(transaction, found.intakeId))) return { kind: 'not-found' }
    if ((await transaction.charge.count({ where: { voidsId: chargeId } })) > 0)
      return { kind: 'invalid', problems: { reason: 'Somebody has undone this charge already.' } }
    const of = { intakeId: found.intakeId, documentId: found.documentId, wrappedKey: found.intake.wrappedKey }
    const id = await addCharge(transaction, of, staff, { reason: said.words }, chargeId)
    await recordAudit(transaction, event(staff, 'charge.voided', found.intakeId, { charge: chargeId, by: id }))
    return { kind: 'done' }
  })
}

/** What was billed for an intake, newest first; what was undone says so. */
export async function chargesOf(from: Database | Transaction, { id: intakeId, key }: Sealed): Promise<readonly Charge[]> {
  const rows = await from.charge.findMany({ where: { intakeId }, orderBy: { seq: 'desc' }, include: { staff: { select: { name: true } } } })
  const opened = (row: { id: string; sealed: string }) => JSON.parse(open(key, { table: 'charge', column: 'sealed', row: row.id }, row.sealed)) as unknown
  return rows
    .filter(({ voidsId }) => voidsId === null)
    .map((row) => {
      const undoing = rows.find(({ voidsId }) => voidsId === row.id)
      const voided = undoing && { at: undoing.createdAt, by: undoing.staff.name, ...(opened(undoing) as { reason: string }) }
      return { ...(opened(row) as Billed), id: row.id, documentId: row.documentId, at: row.createdAt, by: row.staff.name, voided }
    })
}
