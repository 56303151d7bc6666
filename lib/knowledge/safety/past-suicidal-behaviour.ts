import { columbia } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { selfHarm } from '@/lib/steps/self-harm'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const pastSuicidalBehaviour = safetyItem({
  id: 'past-suicidal-behaviour',
  number: 'S37',
  title: 'Suicidal behavior more than three months ago',
  when: is(selfHarm.facts.behaviour, 'over-3-months-ago'),
  dispositions: { met: 'CAUTION' },
  urgency: 'PRIORITY',
  says: {
    met: ['work-up', 'Suicidal behavior more than three months ago: a clinician asks about it before the motor-threshold session.'],
    unmet: null,
    unknown: null,
  },
  cites: [columbia.at('Triage', 'lifetime behavior: moderate risk')],
  examples: [
    { on, given: [given(selfHarm.facts.behaviour, 'over-3-months-ago')], then: 'met' },
    { on, given: [given(selfHarm.facts.behaviour, 'never')], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
