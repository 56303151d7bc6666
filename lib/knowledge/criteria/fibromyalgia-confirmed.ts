import { conditionIds } from '@/lib/facts/pain'
import { wolfe2016 } from '@/lib/knowledge/sources/instruments'
import { any, includes, includesAny, not } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

const { diagnosedBy } = painDiagnosis.facts

export const fibromyalgiaConfirmed = candidacyCriterion({
  id: 'fibromyalgia-confirmed',
  number: 'K01, C09',
  counts: false,
  title: 'Fibromyalgia confirmed by a specialist',
  when: any(not(includes(conditionIds, 'fibromyalgia')), includesAny(diagnosedBy, ['rheumatology', 'pain-clinic', 'neurology'])),
  says: {
    met: null,
    unmet: ['work-up', 'Fibromyalgia is named and no specialist has seen it. A rheumatologist’s confirmation would rule out what looks like it.'],
    unknown: null,
  },
  cites: [wolfe2016.at('Criteria', 'a diagnosis is valid beside other diagnoses, and others must still be looked for')],
  examples: [
    { on, given: [given(conditionIds, ['fibromyalgia']), given(diagnosedBy, ['rheumatology'])], then: 'met' },
    { on, given: [given(conditionIds, ['fibromyalgia']), given(diagnosedBy, ['primary-care'])], then: 'unmet' },
    { on, given: [given(conditionIds, ['fibromyalgia']), given(diagnosedBy, ['pain-clinic'])], then: 'met' },
    { on, given: [given(conditionIds, ['fibromyalgia']), given(diagnosedBy, ['neurology'])], then: 'met' },
    { on, given: [given(diagnosedBy, ['primary-care'])], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
})
