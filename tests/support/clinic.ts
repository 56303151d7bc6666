import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Role } from '@/lib/server/access'
import type { Database } from '@/lib/server/database'
import { newReference } from '@/lib/server/reference'
import { newRecordKey, seal } from '@/lib/server/sealing'
import { type StaffMember, sessionIdOf } from '@/lib/server/staff-sessions'

/** Adds a staff member without a password; the id is what most tests need. */
export async function addStaff(database: Database, role: Role, name = `Invented ${role}`): Promise<StaffMember> {
  const email = `${role}-${randomBytes(4).toString('hex')}@demo.example`
  const { id } = await database.staff.create({ data: { email, name, role, passwordHash: 'none' } })
  return { id, name, email, role, session: sessionIdOf(id) }
}

/** What an invented intake may differ in. */
export type Invented = {
  readonly name?: string
  readonly status?: string
  readonly band?: string
  readonly urgency?: string
  readonly disposition?: string
  readonly receivedAt?: Date
  readonly answers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly assessment?: unknown
  readonly reference?: string
}

/** A sent intake as sending writes it: its own key, sealed answers, identity and line. */
export function inventedIntake(given: Invented = {}) {
  const id = randomUUID()
  const { wrapped, key } = newRecordKey('intake', id)
  const sealed = (column: string, value: unknown) => seal(key, { table: 'intake', column, row: id }, JSON.stringify(value))
  const answers = given.answers ?? { 'about-you': { fullName: given.name ?? 'Ina Vented' } }
  const row = {
    id,
    reference: given.reference ?? newReference(),
    submissionId: randomUUID(),
    payloadHash: createHash('sha256').update(id).digest('hex'),
    wrappedKey: wrapped,
    answers: sealed('answers', answers),
    identity: sealed('identity', answers['about-you'] ?? {}),
    line: sealed('line', { name: given.name ?? 'Ina Vented', age: 46, mainPain: 'Fibromyalgia', missing: 2, flags: [] }),
    status: given.status ?? 'new',
    band: given.band ?? 'B2',
    disposition: given.disposition ?? 'CLEAR',
    urgency: given.urgency ?? 'ROUTINE',
    fundingPath: 'UNKNOWN',
    language: 'en',
    ...(given.receivedAt && { receivedAt: given.receivedAt }),
  }
  return { row, key }
}

/** Adds a sent intake, and its assessment where one is given. */
export async function addIntake(database: Database, given: Invented = {}): Promise<{ readonly id: string; readonly reference: string }> {
  const { row, key } = inventedIntake(given)
  const { id, reference } = row
  await database.intake.create({ data: row })
  if (given.assessment) {
    const assessment = randomUUID()
    const words = seal(key, { table: 'assessment', column: 'sealed', row: assessment }, JSON.stringify(given.assessment))
    await database.assessment.create({ data: { id: assessment, intakeId: id, rulesVersion: 'test', judgedOn: new Date('2026-11-22'), sealed: words } })
  }
  return { id, reference }
}
