import { assessInFull } from '@/lib/assess'
import type { Urgency } from '@/lib/documents/queue-line'
import type { Draft, Typed } from '@/lib/intake/typed'
import { clinicOn } from './clinic-for-assessment'
import type { Transaction } from './database'
import type { IntakeModel } from './generated/models'
import { addJudgement, columnsOf, type Judging, raiseWhenUrgent } from './judging'
import { type RecordKey, unwrapRecordKey } from './sealing'
import { dayOf, marksOf, type StoredMark, typedOf } from './stored-case'

/** An intake with everything that is judged, as it stands in a transaction. */
export type Standing = { readonly row: IntakeModel; readonly key: RecordKey; readonly typed: Typed; readonly on: string; readonly marks: readonly StoredMark[] }

/** Reads an intake at one version; undefined when it has moved on, or there is none. */
export async function standing(transaction: Transaction, id: string, version: number): Promise<Standing | undefined> {
  const row = await transaction.intake.findUnique({ where: { id, version } })
  if (!row) return undefined
  const key = unwrapRecordKey('intake', id, row.wrappedKey)
  return { row, key, typed: typedOf(row, key), on: await dayOf(transaction, row), marks: await marksOf(transaction, id, key) }
}

/** The new judgement, the alerts it raised, and the rules it is by. */
export type Anew = { readonly judgement: string; readonly alerts: readonly string[]; readonly rules: string }

/**
 * Judges an intake anew under today's rules and the clinic's settings of today, as of the day it was sent: one more
 * judgement, the queue's columns with it, and an alert where it has become urgent. `between` is written after the version
 * was won and before the judgement. Undefined, and nothing written, when somebody else was first.
 */
export async function judgeAnew(
  transaction: Transaction,
  { row, key, on }: Standing,
  draft: Draft,
  judging: Judging,
  between?: () => Promise<unknown>,
): Promise<Anew | undefined> {
  const assessment = assessInFull(draft.case, await clinicOn(on, transaction))
  const sealed = { id: row.id, key }
  const { count } = await transaction.intake.updateMany({
    where: { id: row.id, version: row.version },
    data: { ...columnsOf(sealed, draft, assessment), version: { increment: 1 } },
  })
  if (count === 0) return undefined
  await between?.()
  const judgement = await addJudgement(transaction, sealed, assessment, judging)
  const alerts = await raiseWhenUrgent(transaction, row.id, row.urgency as Urgency, draft, assessment)
  return { judgement, alerts, rules: assessment.rules }
}
