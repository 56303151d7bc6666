import { fibromyalgiaCriteriaMet } from '@/lib/facts/fibromyalgia'
import { wolfe2016 } from '@/lib/knowledge/sources/instruments'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const fibromyalgiaBySelfReport = candidacyCriterion({
  id: 'fibromyalgia-by-self-report',
  number: 'K16',
  counts: false,
  title: 'Fibromyalgia criteria of 2016 by self-report',
  when: is(fibromyalgiaCriteriaMet, true),
  says: {
    met: ['disclose', 'The 2016 fibromyalgia criteria are met by self-report. It describes; the diagnosis is a clinician’s.'],
    unmet: null,
    unknown: null,
  },
  cites: [wolfe2016.at('Criteria', 'WPI 7 or more with SSS 5 or more, or WPI 4–6 with SSS 9 or more; four of five regions; three months')],
  examples: [
    { on, given: [given(fibromyalgiaCriteriaMet, true)], then: 'met' },
    { on, given: [given(fibromyalgiaCriteriaMet, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
