import { randomBytes } from 'node:crypto'
import type { AlertStep, SafetyAlert } from '@/lib/documents/alert'
import { may } from './access'
import { advisoryLocks } from './advisory-locks'
import { alertStepsOf } from './alert-steps'
import { safetyAlertIn, WITH_STANDING } from './alerts'
import { recordAudit } from './audit'
import { database } from './database'
import { storeSteps } from './draft-saving'
import { createDraft } from './draft-store'
import { clinicProfile } from './profile'
import { namesOf } from './staff-names'
import type { StaffMember } from './staff-sessions'

const LISTED = 50

/** Whom a drill is about. */
export const DRILL_NAME = 'Drill, nobody'
/** What nobody answered: an intention, and a plan for it. */
const ANSWERS = { wishDead: 'yes', thoughts: 'yes', method: 'yes', intent: 'yes', plan: 'yes', behaviour: 'never' }

/** `done` with the alert of the new drill; one that is running already, or begins in this moment; or not for this role. */
export type Started = { readonly kind: 'done'; readonly alert: string } | { readonly kind: 'running'; readonly alert?: string } | 'not-found'

/**
 * Starts a drill: a form about nobody, saved as any other is, so that alert, clock, letter and record are the real ones. No
 * browser holds its secret, and it cannot be sent. One at a time.
 */
export async function startDrill(staff: StaffMember): Promise<Started> {
  if (!may(staff.role, 'drill.run')) return 'not-found'
  return database().$transaction(async (transaction): Promise<Started> => {
    // Held while the form is saved by transactions of its own. Nobody waits for it: a second press meanwhile is one too many.
    const [lock] = await transaction.$queryRaw<{ isOurs: boolean }[]>`SELECT pg_try_advisory_xact_lock(${advisoryLocks.drill}::bigint) AS "isOurs"`
    if (!lock?.isOurs) return { kind: 'running' }
    const running = await transaction.safetyAlert.findFirst({ where: { drill: true, settledAt: null }, select: { id: true } })
    if (running) return { kind: 'running', alert: running.id }
    const draftId = await formOfNobody(staff)
    const { id } = await transaction.safetyAlert.findFirstOrThrow({ where: { draftId }, select: { id: true } })
    await recordAudit(transaction, { actor: { kind: 'staff', id: staff.id }, action: 'drill.started', object: { type: 'alert', id } })
    return { kind: 'done', alert: id }
  })
}

/** A form that says from its first moment that it is a drill's. */
async function formOfNobody(staff: StaffMember): Promise<string> {
  const secretOfNobody = randomBytes(32).toString('hex')
  const draftId = await createDraft(secretOfNobody, 'en', staff.id, { drill: true })
  const { phone } = await clinicProfile()
  await storeSteps(secretOfNobody, { 'about-you': { fullName: DRILL_NAME, phone }, 'self-harm': ANSWERS })
  return draftId
}

/** What came of a drill. The letter to the fallback person is there as long as the drill's form is kept. */
export type Drill = SafetyAlert & { readonly startedBy: string; readonly steps: readonly AlertStep[] }

/** The newest drills, newest first. */
export async function drills(): Promise<readonly Drill[]> {
  const rows = await database().safetyAlert.findMany({
    where: { drill: true },
    orderBy: { raisedAt: 'desc' },
    take: LISTED,
    include: WITH_STANDING,
  })
  const ids = rows.map(({ id }) => id)
  const [steps, starters] = await Promise.all([alertStepsOf(ids), startersOf(ids)])
  return rows.map((row) => ({ ...safetyAlertIn(row), startedBy: starters.get(row.id) ?? '', steps: steps.get(row.id) ?? [] }))
}

/** Who started each drill: the audit trail knows, also when its form is gone. */
async function startersOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database().auditEvent.findMany({
    where: { objectType: 'alert', objectId: { in: [...ids] }, action: 'drill.started' },
    select: { objectId: true, actorId: true },
  })
  const names = await namesOf(rows.flatMap(({ actorId }) => actorId ?? []))
  return new Map(rows.map(({ objectId, actorId }) => [objectId, names.get(actorId ?? '') ?? '']))
}
