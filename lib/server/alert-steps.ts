import { randomUUID } from 'node:crypto'
import type { AlertStep, AlertStepKind } from '@/lib/documents/alert'
import { now } from './clock'
import { type Database, database, type Transaction } from './database'
import { opened } from './opened-text'
import { openWithRing, sealWithRing } from './sealing'
import type { StaffMember } from './staff-sessions'

const place = (row: string) => ({ table: 'alert_step', column: 'note', row })

type Happened = { readonly alertId: string; readonly kind: AlertStepKind; readonly at?: Date; readonly staffId?: string; readonly words?: string }

/** Writes down what happened to an alert. Sealed with the ring: an alert outlives the form whose key it might have used. */
export async function addAlertStep(transaction: Transaction, { alertId, kind, at = now(), staffId, words }: Happened): Promise<string> {
  const id = randomUUID()
  const said = { ...(staffId && { staffId }), ...(words && { note: sealWithRing(place(id), words) }) }
  await transaction.alertStep.create({ data: { id, alertId, kind, createdAt: at, ...said } })
  return id
}

/** Writes down who has these alerts on their screen: once for each person, and once more when an alert is raised again. */
export async function addSeen(transaction: Transaction, staff: StaffMember, alertIds: readonly string[]): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO alert_step (alert_id, kind, staff_id, created_at)
    SELECT safety_alert.id, 'seen', ${staff.id}::uuid, ${now()} FROM safety_alert
    WHERE safety_alert.id = ANY(${[...alertIds]}::uuid[]) AND settled_at IS NULL AND NOT EXISTS (
      SELECT FROM alert_step WHERE alert_id = safety_alert.id AND kind = 'seen' AND staff_id = ${staff.id}::uuid AND alert_step.created_at >= raised_at)`
}

/** What happened to each of these alerts, the oldest first. */
export async function alertStepsOf(alertIds: readonly string[], from: Database | Transaction = database()): Promise<ReadonlyMap<string, readonly AlertStep[]>> {
  const rows = await from.alertStep.findMany({
    where: { alertId: { in: [...alertIds] } },
    orderBy: { seq: 'asc' },
    include: { staff: { select: { name: true } } },
  })
  const steps = new Map<string, AlertStep[]>()
  for (const { id, alertId, kind, createdAt, staff, note } of rows) {
    const words = note ? opened(() => openWithRing(place(id), note)) : ''
    const step = { id, kind: kind as AlertStepKind, at: createdAt, by: staff?.name, words }
    steps.set(alertId, [...(steps.get(alertId) ?? []), step])
  }
  return steps
}
