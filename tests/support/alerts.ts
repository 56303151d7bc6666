import { randomBytes } from 'node:crypto'
import type { Typed } from '@/lib/intake/typed'
import type { Database } from '@/lib/server/database'
import { storeSteps } from '@/lib/server/draft-saving'
import { createDraft } from '@/lib/server/draft-store'

/** Answers that call for somebody the same day, and for somebody now. */
export const THOUGHTS = { wishDead: 'yes', thoughts: 'yes', method: 'no', intent: 'no', plan: 'no', behaviour: 'never' }
export const INTENT = { ...THOUGHTS, method: 'yes', intent: 'yes', plan: 'yes' }

/** A form that somebody has begun, with what they have typed so far. */
export async function begunForm(typed: Typed = {}): Promise<{ readonly secret: string; readonly id: string }> {
  const secret = randomBytes(32).toString('hex')
  const id = await createDraft(secret, 'en')
  if (Object.keys(typed).length > 0) await storeSteps(secret, typed)
  return { secret, id }
}

/** The one alert of a form, with the kinds of what happened to it. */
export async function alertOfForm(database: Database, draftId: string) {
  const { steps, ...alert } = await database.safetyAlert.findFirstOrThrow({ where: { draftId }, include: { steps: { orderBy: { seq: 'asc' } } } })
  return { ...alert, record: steps.map(({ kind }) => kind) }
}

/** When an alert was taken, as a page says it. */
export async function takenIn(database: Database, id: string): Promise<string> {
  const { acknowledgedAt } = await database.safetyAlert.findUniqueOrThrow({ where: { id }, select: { acknowledgedAt: true } })
  return String(acknowledgedAt?.getTime())
}

/** Lets the clocks of alerts run out, as if an hour had passed. */
export async function passTheirTime(database: Database, ids: readonly string[]): Promise<void> {
  await database.safetyAlert.updateMany({ where: { id: { in: [...ids] } }, data: { dueAt: new Date(Date.now() - 1000) } })
}
