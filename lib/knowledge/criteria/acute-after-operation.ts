import { recentOperation } from '@/lib/facts/pain'
import { borckardt2008 } from '@/lib/knowledge/sources/cited-studies'
import { CLINIC_PAGE, tmsClinicPage } from '@/lib/knowledge/sources/tms-clinic-page'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const acuteAfterOperation = candidacyCriterion({
  id: 'acute-after-operation',
  number: 'K11',
  counts: false,
  title: 'Pain after a recent operation',
  when: is(recentOperation, true),
  says: {
    met: [
      'work-up',
      'The main pain follows a recent operation: the surgical team comes first. About 36–40 % less morphine in two small in-hospital studies from one group is acute research, not a clinic indication.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    tmsClinicPage.at(CLINIC_PAGE.pain, '20 minutes of left prefrontal rTMS after an operation, 40 % less morphine'),
    borckardt2008.at('Replication', '36 % less morphine'),
  ],
  examples: [
    { on, given: [given(recentOperation, true)], then: 'met' },
    { on, given: [given(recentOperation, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
