import { any, atLeast, type Condition, includesAny, is, oneOf } from '@/lib/rules/condition'
import type { Case } from '@/lib/rules/fact'
import { healthNow } from '@/lib/steps/health-now'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'

const { wishDead, thoughts, method, intent, plan, behaviour } = selfHarm.facts

/** Answers that call for crisis resources at once. Wider than the triage table: offering help to one more person harms nobody. */
const crisis: Condition = any(
  atLeast(phq9.facts.q9, 1),
  is(wishDead, 'yes'),
  is(thoughts, 'yes'),
  is(method, 'yes'),
  is(intent, 'yes'),
  is(plan, 'yes'),
  oneOf(behaviour, ['over-3-months-ago', 'within-3-months']),
)

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

/** The same conditions as plain data, so that the browser can show a panel the moment an answer is chosen. */
export const noticeConditions = { crisis: crisis.plain, urgentCare: urgentCare.plain } as const

/** Which panels a page must show for these answers. */
export function notices(from: Case): { readonly crisis: boolean; readonly urgentCare: boolean } {
  return { crisis: crisis.judge(from).verdict === 'met', urgentCare: urgentCare.judge(from).verdict === 'met' }
}
