import { randomUUID } from 'node:crypto'
import { cannotWait } from '@/lib/assess/alerts'
import type { Assessment } from '@/lib/assess/assessment'
import { queueLineOf } from '@/lib/documents/queue-line-of'
import type { Draft } from '@/lib/intake/typed'
import { URGENCIES, type Urgency } from '@/lib/knowledge/safety/safety-item'
import { aboutYou } from '@/lib/steps/about-you'
import { raiseForIntake } from './alert-raising'
import type { Json } from './canonical-json'
import { now } from './clock'
import type { Transaction } from './database'
import { type RecordKey, seal } from './sealing'

/** Why the rules judged: the intake arrived, an answer was marked, or the rules are newer. */
export const JUDGING_KINDS = ['sent', 'marks', 'rules'] as const
export type JudgingKind = (typeof JUDGING_KINDS)[number]

/** What a judgement was, beside what it says. `words` are of whoever asked for it; the reason is a sentence of ours. */
export type Judging =
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'marks' | 'rules'
      readonly reason: string
      readonly words?: string
      readonly staffId: string
      /** The newest mark that it counts. */
      readonly markId: string | undefined
    }

/** Adds a judgement to an intake; earlier ones stay as they are. Answers its id. */
export async function addJudgement(transaction: Transaction, { id, key }: Sealed, assessment: Assessment, judging: Judging): Promise<string> {
  const row = randomUUID()
  const sealed = (column: string, text: string) => seal(key, { table: 'assessment', column, row }, text)
  const again =
    judging.kind === 'sent'
      ? {}
      : {
          reason: judging.reason,
          staffId: judging.staffId,
          ...(judging.words !== undefined && { words: sealed('words', judging.words) }),
          ...(judging.markId && { markId: judging.markId }),
        }
  await transaction.assessment.create({
    data: {
      id: row,
      intakeId: id,
      kind: judging.kind,
      rulesVersion: assessment.rules,
      judgedOn: new Date(`${assessment.on}T00:00:00Z`),
      sealed: sealed('sealed', JSON.stringify(assessment)),
      createdAt: now(),
      ...again,
    },
  })
  return row
}

/** An intake and the key it is sealed with. */
export type Sealed = { readonly id: string; readonly key: RecordKey }

/** What follows from a judgement and stands beside it: the columns of the queue, the row it shows, and how to reach the person. */
export function columnsOf({ id, key }: Sealed, draft: Draft, assessment: Assessment) {
  const sealed = (column: string, value: Json) => seal(key, { table: 'intake', column, row: id }, JSON.stringify(value))
  const { candidacy, safety, urgency, funding } = assessment
  return {
    identity: sealed('identity', (draft.case.answers[aboutYou.id] ?? {}) as Json),
    line: sealed('line', queueLineOf(draft.case, assessment) as Json),
    band: candidacy.band,
    disposition: safety.disposition,
    urgency,
    fundingPath: funding.path,
    fundingVerify: funding.verify,
  }
}

const rank = (urgency: Urgency) => URGENCIES.indexOf(urgency)

/**
 * Raises an alert when a new judgement has made an intake urgent. What was as urgent before has had its alert.
 * @returns the ids of the alerts that now wait for somebody
 */
export async function raiseWhenUrgent(transaction: Transaction, intakeId: string, before: Urgency, draft: Draft, { urgency }: Assessment): Promise<readonly string[]> {
  return cannotWait(urgency) && rank(urgency) > rank(before) ? raiseForIntake(transaction, intakeId, draft) : []
}
