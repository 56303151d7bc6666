import { touchesSelfHarm } from '@/lib/knowledge/touches-self-harm'
import type { Case } from '@/lib/rules/fact'
import type { Assessment } from './assessment'

/** What whoever speaks with the person does, whatever called for it. */
const GUIDE =
  'Show these to the person at once, and have a person of the clinic speak with them: where they are now, a number to call back, means at hand, and who can stay with them. An e-mail or a list of appointments is no answer to this.'

/** 988 and 911, as the lines describe themselves. The former option for LGBTQ+ youth no longer exists and is not printed. */
export const CRISIS_RESOURCES: readonly string[] = [
  '988 Suicide & Crisis Lifeline: call or text 988, chat at 988lifeline.org, free, day and night.',
  'Spanish: call 988 and press 2, or text AYUDA to 988. Veterans: call 988 and press 1, or text 838255.',
  'Immediate danger: call 911 or go to the nearest emergency room.',
]

const WORDS = `An answer speaks of death or self-harm. ${GUIDE}`

const IMMEDIATE_DANGER = CRISIS_RESOURCES.slice(-1)

/** What helps whoever answers an alert of a kind: what to do, and numbers to pass on. It says nothing of any answer. */
export const helpWith = (kind: string): NonNullable<Assessment['crisis']> =>
  kind === 'warning-sign'
    ? {
        words: 'Emergency or urgent care comes before anything else here. Ask where they are now, who is with them, and for a number to call back.',
        resources: IMMEDIATE_DANGER,
      }
    : { words: GUIDE, resources: CRISIS_RESOURCES }

/** The crisis resources, as soon as any answer touches on self-harm: a choice, past behaviour included, or free words. */
export function crisisOf(from: Case): Assessment['crisis'] {
  return touchesSelfHarm.judge(from).verdict === 'met' ? { words: WORDS, resources: CRISIS_RESOURCES } : undefined
}
