import { aetna0469 } from '@/lib/knowledge/sources/payer-policies'
import { tass } from '@/lib/knowledge/sources/safety-sources'
import { oneOf } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { brainHealth } from '@/lib/steps/brain-health'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const seriousHeadInjury = safetyItem({
  id: 'serious-head-injury',
  number: 'S21',
  title: 'Head injury with loss of consciousness, or brain surgery',
  when: oneOf(brainHealth.facts.headInjury, ['passed-out', 'surgery']),
  dispositions: { met: 'HOLD', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: ['work-up', 'A head injury with loss of consciousness, or surgery on the brain or skull: records and, where needed, imaging first.'],
    unmet: null,
    unknown: 'Whether there was a head injury or head surgery.',
  },
  cites: [aetna0469.at('Exclusions', 'severe or repetitive head trauma'), tass.at('Item 5', 'serious head injury, including neurosurgery')],
  examples: [
    { on, given: [given(brainHealth.facts.headInjury, 'passed-out')], then: 'met' },
    { on, given: [given(brainHealth.facts.headInjury, 'surgery')], then: 'met' },
    { on, given: [given(brainHealth.facts.headInjury, 'mild')], then: 'unmet' },
    { on, given: [], then: 'unknown' },
    { on, given: [given(brainHealth.facts.headInjury, 'unsure')], then: 'unknown' },
  ],
})
