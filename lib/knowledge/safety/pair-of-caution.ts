import { cautionPairs } from '@/lib/facts/interactions'
import { someListed } from '@/lib/facts/some-listed'
import { bupropionLabel, cyclobenzaprineSummary, tramadolLabel } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const pairOfCaution = safetyItem({
  id: 'pair-of-caution',
  number: 'S53',
  title: 'A pair of medicines that is a caution',
  when: is(someListed(cautionPairs), true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', '{cautionPairs}. A medication review before the motor-threshold session.'],
    unmet: null,
    unknown: null,
  },
  tells: [cautionPairs],
  cites: [
    tramadolLabel.at('Interactions', 'serotonin syndrome and seizure'),
    bupropionLabel.at('Interactions', 'antipsychotics, tricyclics, steroids, stimulants'),
    cyclobenzaprineSummary.at('Warnings', 'serotonin syndrome'),
  ],
  examples: [
    { on, given: [given(cautionPairs, ['tramadol with sertraline: serotonin syndrome and seizure'])], then: 'met' },
    { on, given: [given(cautionPairs, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
