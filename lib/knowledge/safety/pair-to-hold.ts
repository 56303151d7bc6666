import { holdingPairs } from '@/lib/facts/interactions'
import { someListed } from '@/lib/facts/some-listed'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { bupropionLabel, tramadolLabel } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const pairToHold = safetyItem({
  id: 'pair-to-hold',
  number: 'S53',
  title: 'A pair of medicines to review first',
  when: is(someListed(holdingPairs), true),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: ['work-up', '{holdingPairs}. The prescriber reviews it first.'],
    unmet: null,
    unknown: null,
  },
  tells: [holdingPairs],
  cites: [
    tramadolLabel.at('Interactions', 'seizure, with tricyclics and bupropion'),
    bupropionLabel.at('Interactions', 'theophylline'),
    generalKnowledge.at('Naltrexone', 'precipitates withdrawal with an opioid'),
  ],
  examples: [
    { on, given: [given(holdingPairs, ['tramadol with bupropion: seizure'])], then: 'met' },
    { on, given: [given(holdingPairs, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
