import { generalKnowledge, ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { any, atLeast, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const passiveThoughtsOfDeath = safetyItem({
  id: 'passive-thoughts-of-death',
  number: 'S37',
  title: 'Wish to be dead, or PHQ-9 item 9 above zero',
  when: any(is(selfHarm.facts.wishDead, 'yes'), atLeast(phq9.facts.q9, 1)),
  dispositions: { met: 'CAUTION' },
  urgency: 'SAME-DAY',
  says: {
    met: ['work-up', 'A wish to be dead, or PHQ-9 item 9 is not zero. A clinician reviews it the same day, whatever the total; it does not lower candidacy.'],
    unmet: null,
    unknown: null,
  },
  cites: [
    generalKnowledge.at('PHQ-9 item 9', 'over-calls in chronic pain and under-calls too: it is no risk assessment'),
    ownProposal.at('Self-harm', 'a wish to be dead, or item 9 of 1 or more: same day'),
  ],
  examples: [
    { on, given: [given(phq9.facts.q9, 1)], then: 'met' },
    { on, given: [given(selfHarm.facts.wishDead, 'yes')], then: 'met' },
    { on, given: [given(phq9.facts.q9, 0), given(selfHarm.facts.wishDead, 'no')], then: 'unmet' },
    { on, given: [given(phq9.facts.q9, 0)], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
})
