import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { rossi2011 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { brainHealth } from '@/lib/steps/brain-health'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const explainedFainting = safetyItem({
  id: 'explained-fainting',
  number: 'S19',
  title: 'Fainting with a known cause',
  when: is(brainHealth.facts.fainted, 'explained'),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', 'Fainting with a known cause: first sessions lying back, and staff told. One point in the seizure load.'],
    unmet: null,
    unknown: null,
  },
  cites: [rossi2011.at('Item 2', 'fainting spell or syncope'), generalKnowledge.at('Syncope', 'vasovagal: caution')],
  examples: [
    { on, given: [given(brainHealth.facts.fainted, 'explained')], then: 'met' },
    { on, given: [given(brainHealth.facts.fainted, 'never')], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
