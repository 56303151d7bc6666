import { randomUUID } from 'node:crypto'
import type { Benefits } from '@/lib/cost/benefits'
import { readBenefitsForm } from '@/lib/cost/benefits-form'
import type { Status } from '@/lib/documents/status'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { now, todayAtClinic } from './clock'
import { type Database, database, type Transaction } from './database'
import { holdIntake, isVersion } from './intake-version'
import { event, type Outcome } from './intake-work'
import type { Sealed } from './judging'
import { clinicProfile } from './profile'
import type { Typed } from './profile-form'
import { open, seal, unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'
import { dateOf } from './stored-day'

/** What a payer said of one person's benefits, who wrote it down and when. `seq` grows with every entry. */
export type VerifiedBenefits = Benefits & { readonly seq: number; readonly at: Date; readonly by: string }

/** What says when and how somebody asked, and nothing of the benefits. */
const NO_BENEFIT: readonly string[] = ['source', 'verifiedOn', 'reference']

/**
 * Keeps what the payer said of somebody's benefits, beside what they said themselves. Earlier rows stay; the newest counts.
 * `version` is the seq of the entry that was read, 0 for none: when a newer one stands, nothing is saved, and `changed` names it.
 */
export async function saveBenefits(staff: StaffMember, intakeId: string, typed: Typed): Promise<Outcome> {
  if (!may(staff.role, 'money.write') || !isRecordId(intakeId) || !isVersion(typed.version ?? '')) return { kind: 'not-found' }
  const today = todayAtClinic((await clinicProfile()).timeZone)
  const read = readBenefitsForm(typed, today)
  if ('problems' in read) return { kind: 'invalid', problems: read.problems }
  if (Object.keys(read.benefits).every((name) => NO_BENEFIT.includes(name)))
    return { kind: 'invalid', problems: { deductible: 'Enter at least one thing that the payer said.' } }
  return database().$transaction(async (transaction): Promise<Outcome> => {
    if (!(await holdIntake(transaction, intakeId))) return { kind: 'not-found' }
    const row = await transaction.intake.findUniqueOrThrow({ where: { id: intakeId }, select: { wrappedKey: true, status: true } })
    const newest = await newestRow(transaction, intakeId)
    if (newest && Number(newest.seq) !== Number(typed.version)) {
      return { kind: 'changed', version: Number(newest.seq), status: row.status as Status, by: newest.staff.name }
    }
    const id = randomUUID()
    const key = unwrapRecordKey('intake', intakeId, row.wrappedKey)
    const sealed = seal(key, { table: 'verified_benefits', column: 'sealed', row: id }, JSON.stringify(read.benefits))
    const verifiedOn = dateOf(read.benefits.verifiedOn ?? today)
    await transaction.verifiedBenefits.create({ data: { id, intakeId, sealed, verifiedOn, staffId: staff.id, createdAt: now() } })
    await recordAudit(transaction, event(staff, 'benefits.verified', intakeId, { benefits: id, fields: Object.keys(read.benefits) }))
    return { kind: 'done' }
  })
}

const newestRow = (from: Database | Transaction, intakeId: string) =>
  from.verifiedBenefits.findFirst({ where: { intakeId }, orderBy: { seq: 'desc' }, include: { staff: { select: { name: true } } } })

/** The benefits as last verified; undefined while nobody asked the payer. */
export async function verifiedBenefitsOf(from: Database | Transaction, { id: intakeId, key }: Sealed): Promise<VerifiedBenefits | undefined> {
  const row = await newestRow(from, intakeId)
  if (!row) return undefined
  const benefits = JSON.parse(open(key, { table: 'verified_benefits', column: 'sealed', row: row.id }, row.sealed)) as Benefits
  return { ...benefits, seq: Number(row.seq), at: row.createdAt, by: row.staff.name }
}
