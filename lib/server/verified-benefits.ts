import { randomUUID } from 'node:crypto'
import type { Benefits } from '@/lib/cost/benefits'
import { readBenefitsForm } from '@/lib/cost/benefits-form'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { now, todayAtClinic } from './clock'
import { type Database, database, type Transaction } from './database'
import { event, type Outcome } from './intake-work'
import type { Sealed } from './judging'
import { dateOf } from './money-facts'
import { clinicProfile } from './profile'
import type { Typed } from './profile-form'
import { open, seal, unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'

/** What a payer said of one person's benefits, who wrote it down and when. */
export type VerifiedBenefits = Benefits & { readonly at: Date; readonly by: string }

/**
 * Keeps what the payer said of somebody's benefits, beside what they said themselves. Earlier rows stay; the newest counts,
 * so two people never overwrite one another.
 */
export async function saveBenefits(staff: StaffMember, intakeId: string, typed: Typed): Promise<Outcome> {
  if (!may(staff.role, 'money.write') || !isRecordId(intakeId)) return { kind: 'not-found' }
  const today = todayAtClinic((await clinicProfile()).timeZone)
  const read = readBenefitsForm(typed, today)
  if ('problems' in read) return { kind: 'invalid', problems: read.problems }
  return database().$transaction(async (transaction): Promise<Outcome> => {
    const row = await transaction.intake.findUnique({ where: { id: intakeId }, select: { wrappedKey: true } })
    if (!row) return { kind: 'not-found' }
    const id = randomUUID()
    const key = unwrapRecordKey('intake', intakeId, row.wrappedKey)
    const sealed = seal(key, { table: 'verified_benefits', column: 'sealed', row: id }, JSON.stringify(read.benefits))
    const verifiedOn = dateOf(read.benefits.verifiedOn ?? today)
    await transaction.verifiedBenefits.create({ data: { id, intakeId, sealed, verifiedOn, staffId: staff.id, createdAt: now() } })
    await recordAudit(transaction, event(staff, 'benefits.verified', intakeId, { benefits: id, fields: Object.keys(read.benefits) }))
    return { kind: 'done' }
  })
}

/** The benefits as last verified; undefined while nobody asked the payer. */
export async function verifiedBenefitsOf(from: Database | Transaction, { id: intakeId, key }: Sealed): Promise<VerifiedBenefits | undefined> {
  const row = await from.verifiedBenefits.findFirst({ where: { intakeId }, orderBy: { seq: 'desc' }, include: { staff: { select: { name: true } } } })
  if (!row) return undefined
  const benefits = JSON.parse(open(key, { table: 'verified_benefits', column: 'sealed', row: row.id }, row.sealed)) as Benefits
  return { ...benefits, at: row.createdAt, by: row.staff.name }
}
