import { contradictionsSameDay } from '@/lib/facts/contradictions'
import { someListed } from '@/lib/facts/some-listed'
import { any, atLeast, type Condition, is, oneOf } from '@/lib/rules/condition'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'

const { wishDead, thoughts, method, intent, plan, behaviour } = selfHarm.facts

/**
 * Choices that touch on self-harm, past behaviour included: these call for crisis resources the moment they are made. Wider
 * than the triage table: offering help to one more person harms nobody.
 */
export const choiceTouchesSelfHarm: Condition = any(
  atLeast(phq9.facts.q9, 1),
  is(wishDead, 'yes'),
  is(thoughts, 'yes'),
  is(method, 'yes'),
  is(intent, 'yes'),
  is(plan, 'yes'),
  oneOf(behaviour, ['over-3-months-ago', 'within-3-months']),
)

/** The same, or free words that speak of it although the choices do not. */
export const touchesSelfHarm: Condition = any(choiceTouchesSelfHarm, is(someListed(contradictionsSameDay), true))
