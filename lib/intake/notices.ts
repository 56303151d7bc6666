import { choiceTouchesSelfHarm, touchesSelfHarm } from '@/lib/knowledge/touches-self-harm'
import { type Condition, includesAny } from '@/lib/rules/condition'
import type { Case } from '@/lib/rules/fact'
import { healthNow } from '@/lib/steps/health-now'
import { withoutPutAway } from './private-part'

/** Which panels answers call for. */
export type Notices = { readonly crisis: boolean; readonly urgentCare: boolean }

/** Signs of an illness that a doctor must see soon, some of them now. */
const urgentCare: Condition = includesAny(healthNow.facts.warningSigns, [
  'weight-loss',
  'fever',
  'new-weakness',
  'saddle-numbness',
  'bladder-bowel',
  'worst-headache',
  'cancer',
])

/**
 * The conditions that turn on a choice, as plain data, so that the browser can show a panel the moment an answer is chosen.
 * Free words are read where they are saved.
 */
export const noticeConditions = { crisis: choiceTouchesSelfHarm.plain, urgentCare: urgentCare.plain } as const

/**
 * Which panels a page must show for these answers, free words included. What a patient answered alone raises none once the
 * device was given back: the panel would tell whoever reads on. Staff are alerted all the same.
 */
export function notices(from: Case): Notices {
  return { crisis: touchesSelfHarm.judge(withoutPutAway(from)).verdict === 'met', urgentCare: urgentCare.judge(from).verdict === 'met' }
}
