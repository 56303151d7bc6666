import { randomBytes } from 'node:crypto'
import type { AlertStep, SafetyAlert } from '@/lib/documents/alert'
import { may } from './access'
import { alertStepsOf } from './alert-steps'
import { safetyAlertIn } from './alerts'
import { recordAudit } from './audit'
import { now } from './clock'
import { database } from './database'
import { createDraft, storeSteps } from './draft-store'
import { clinicProfile } from './profile'
import { namesOf } from './staff-names'
import type { StaffMember } from './staff-sessions'

const DAY_MS = 86_400_000
/** How long the form of a drill is kept. What was done stays. */
export const DRILL_DAYS = 7
const LISTED = 50

/** Whom a drill is about. */
export const DRILL_NAME = 'Drill, nobody'
/** What nobody answered: an intention, and a plan for it. */
const ANSWERS = { wishDead: 'yes', thoughts: 'yes', method: 'yes', intent: 'yes', plan: 'yes', behaviour: 'never' }

/** `done` with the alert of the new drill; one that is running already; or not for this role. */
export type Started = { readonly kind: 'done' | 'running'; readonly alert: string } | 'not-found'

/**
 * Starts a drill: a form about nobody, saved as any other is, so that alert, clock, letter and record are the real ones. No
 * browser holds its secret, and it cannot be sent. One at a time.
 */
export async function startDrill(staff: StaffMember): Promise<Started> {
  if (!may(staff.role, 'drill.run')) return 'not-found'
  const running = await database().safetyAlert.findFirst({ where: { drill: true, settledAt: null }, select: { id: true } })
  if (running) return { kind: 'running', alert: running.id }
  const secretOfNobody = randomBytes(32).toString('hex')
  const draftId = await createDraft(secretOfNobody, 'en', staff.id)
  await database().draft.update({ where: { id: draftId }, data: { drill: true }, select: { id: true } })
  const { phone } = await clinicProfile()
  await storeSteps(secretOfNobody, { 'about-you': { fullName: DRILL_NAME, phone }, 'self-harm': ANSWERS })
  return database().$transaction(async (transaction) => {
    await transaction.draft.update({ where: { id: draftId }, data: { expiresAt: new Date(now().getTime() + DRILL_DAYS * DAY_MS) }, select: { id: true } })
    const { id } = await transaction.safetyAlert.findFirstOrThrow({ where: { draftId }, select: { id: true } })
    await recordAudit(transaction, { actor: { kind: 'staff', id: staff.id }, action: 'drill.started', object: { type: 'alert', id } })
    return { kind: 'done', alert: id }
  })
}

/** What came of a drill. `letter` is when the letter to the fallback person left, as long as the drill's form is kept. */
export type Drill = SafetyAlert & { readonly startedBy: string; readonly steps: readonly AlertStep[]; readonly letter: Letter | undefined }
export type Letter = { readonly sentAt: Date | undefined; readonly isGivenUp: boolean }

/** The newest drills, newest first. */
export async function drills(): Promise<readonly Drill[]> {
  const rows = await database().safetyAlert.findMany({
    where: { drill: true },
    orderBy: { raisedAt: 'desc' },
    take: LISTED,
    include: { acknowledgedBy: { select: { name: true } }, draft: { select: { messages: { where: { kind: 'alert-escalated' }, orderBy: { createdAt: 'desc' } } } } },
  })
  const ids = rows.map(({ id }) => id)
  const [steps, starters] = await Promise.all([alertStepsOf(ids), startersOf(ids)])
  return rows.map((row) => {
    const [message] = row.draft?.messages ?? []
    const letter = message && { sentAt: message.sentAt ?? undefined, isGivenUp: message.failedAt !== null }
    return { ...safetyAlertIn(row), startedBy: starters.get(row.id) ?? '', steps: steps.get(row.id) ?? [], letter }
  })
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
