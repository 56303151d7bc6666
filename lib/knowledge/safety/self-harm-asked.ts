import { columbia } from '@/lib/knowledge/sources/safety-sources'
import { all, any, is, known, not } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

const { wishDead, thoughts, method, intent, plan, behaviour } = selfHarm.facts

/** What is asked where there are thoughts. */
const rest = [given(method, 'no'), given(intent, 'no'), given(plan, 'no')]

export const selfHarmAsked = safetyItem({
  id: 'self-harm-asked',
  number: 'S37',
  title: 'PHQ-9 item 9 and the self-harm questions are answered',
  when: all(known(phq9.facts.q9), known(wishDead), known(thoughts), known(behaviour), any(not(is(thoughts, 'yes')), all(known(method), known(intent), known(plan)))),
  dispositions: { unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: null,
    unmet: null,
    unknown: 'PHQ-9 item 9 and the questions about thoughts of death.',
  },
  cites: [columbia.at('Screener', 'everyone is asked; method, intent and plan where there are thoughts')],
  examples: [
    { on, given: [given(phq9.facts.q9, 0), given(wishDead, 'no'), given(thoughts, 'no'), given(behaviour, 'never')], then: 'met' },
    { on, given: [given(phq9.facts.q9, 0), given(wishDead, 'yes'), given(thoughts, 'yes'), given(behaviour, 'never')], then: 'unknown' },
    { on, given: [given(phq9.facts.q9, 0), given(wishDead, 'yes'), given(thoughts, 'yes'), ...rest, given(behaviour, 'never')], then: 'met' },
    { on, given: [given(phq9.facts.q9, 0), given(wishDead, 'no'), given(thoughts, 'no')], then: 'unknown' },
    { on, given: [given(phq9.facts.q9, 0), given(thoughts, 'no'), given(behaviour, 'never')], then: 'unknown' },
    { on, given: [given(wishDead, 'no'), given(thoughts, 'no'), given(behaviour, 'never')], then: 'unknown' },
    { on, given: [given(phq9.facts.q9, 0), given(wishDead, 'no'), ...rest, given(behaviour, 'never')], then: 'unknown' },
    ...rest.map((left) => ({
      on,
      given: [given(phq9.facts.q9, 0), given(wishDead, 'yes'), given(thoughts, 'yes'), ...rest.filter((one) => one !== left), given(behaviour, 'never')],
      then: 'unknown' as const,
    })),
    { on, given: [], then: 'unknown' },
  ],
})
