import { rossi2011 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { brainHealth } from '@/lib/steps/brain-health'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const mildHeadInjury = safetyItem({
  id: 'mild-head-injury',
  number: 'S21',
  title: 'Mild head injury',
  when: is(brainHealth.facts.headInjury, 'mild'),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', 'A mild head injury or concussion without loss of consciousness: when and how often, before the motor-threshold session.'],
    unmet: null,
    unknown: null,
  },
  cites: [rossi2011.at('Item 3', 'head trauma diagnosed as concussion')],
  examples: [
    { on, given: [given(brainHealth.facts.headInjury, 'mild')], then: 'met' },
    { on, given: [given(brainHealth.facts.headInjury, 'never')], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
