import { generalKnowledge, ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { replyTo } from '@/lib/rules/fact'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

const { wishDead, thoughts, method, intent, plan, behaviour } = selfHarm.facts
const asked = [phq9.facts.q9, wishDead, thoughts, method, intent, plan, behaviour] as const

export const selfHarmDeclined = safetyItem({
  id: 'self-harm-declined',
  number: 'S37',
  title: 'Item 9 or a self-harm question not answered by choice',
  when: any(...asked.flatMap((fact) => [is(replyTo(fact), 'declined'), is(replyTo(fact), 'unsure')])),
  dispositions: { met: 'UNKNOWN' },
  urgency: 'SAME-DAY',
  says: {
    met: ['work-up', 'PHQ-9 item 9 or a question about self-harm was declined, or answered “not sure”. A clinician asks the same day.'],
    unmet: null,
    unknown: null,
  },
  cites: [
    ownProposal.at('Self-harm', 'item 9 or a self-harm question declined: unknown, same day'),
    generalKnowledge.at('PHQ-9 item 9', 'a declined item 9 raises a flag'),
  ],
  examples: [
    { on, given: [given(phq9.facts.q9, 'declined')], then: 'met' },
    { on, given: [given(phq9.facts.q9, 'unsure')], then: 'met' },
    ...[wishDead, thoughts, method, intent, plan].flatMap((fact) => [
      { on, given: [given(fact, 'declined')], then: 'met' as const },
      { on, given: [given(fact, 'unsure')], then: 'met' as const },
    ]),
    { on, given: [given(behaviour, 'declined')], then: 'met' },
    { on, given: [given(behaviour, 'unsure')], then: 'met' },
    { on, given: [given(phq9.facts.q9, 0), given(thoughts, 'no')], then: 'unmet' },
    { on, given: [], then: 'unmet' },
  ],
  notModelled: '“Not sure” is read like a declined answer: the table names only the latter.',
})
