import { notedPairs } from '@/lib/facts/interactions'
import { someListed } from '@/lib/facts/some-listed'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const pairForTheRecord = safetyItem({
  id: 'pair-for-the-record',
  number: 'S53',
  title: 'A pair of medicines for the record',
  when: is(someListed(notedPairs), true),
  dispositions: {},
  says: {
    met: ['disclose', '{notedPairs}. For the record.'],
    unmet: null,
    unknown: null,
  },
  tells: [notedPairs],
  cites: [generalKnowledge.at('Interactions', 'triptans, anti-inflammatories and raised levels')],
  examples: [
    { on, given: [given(notedPairs, ['sumatriptan with sertraline: serotonin alert, rare'])], then: 'met' },
    { on, given: [given(notedPairs, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
