import { maoiPairs } from '@/lib/facts/interactions'
import { someListed } from '@/lib/facts/some-listed'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { maoiSummary } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const maoiPair = safetyItem({
  id: 'maoi-pair',
  number: 'S53',
  title: 'An MAOI with a medicine it must not meet',
  when: is(someListed(maoiPairs), true),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: ['work-up', '{maoiPairs}. Nothing is stopped on this form’s word: the prescriber decides.'],
    unmet: null,
    unknown: null,
  },
  tells: [maoiPairs],
  cites: [
    maoiSummary.at('Contraindications', 'SSRIs, SNRIs, tricyclics, meperidine, tramadol, methadone, dextromethorphan, carbamazepine'),
    generalKnowledge.at('MAOI', 'the other partners, and the washout'),
  ],
  examples: [
    { on, given: [given(maoiPairs, ['phenelzine with sertraline: serotonin syndrome'])], then: 'met' },
    { on, given: [given(maoiPairs, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'The washout of five weeks after fluoxetine is longer than the month that is asked about.',
})
