import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { rossi2011 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { brainHealth } from '@/lib/steps/brain-health'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const unexplainedFainting = safetyItem({
  id: 'unexplained-fainting',
  number: 'S19',
  title: 'Fainting without a known cause',
  when: is(brainHealth.facts.fainted, 'unexplained'),
  dispositions: { met: 'HOLD' },
  says: {
    met: ['work-up', 'Fainting or blackouts without a known cause: a seizure has to be excluded first.'],
    unmet: null,
    unknown: 'Whether there was fainting, and why.',
  },
  cites: [rossi2011.at('Item 2', 'fainting spell or syncope'), generalKnowledge.at('Syncope', 'may be a seizure; also the commonest mimic during TMS')],
  examples: [
    { on, given: [given(brainHealth.facts.fainted, 'unexplained')], then: 'met' },
    { on, given: [given(brainHealth.facts.fainted, 'explained')], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
