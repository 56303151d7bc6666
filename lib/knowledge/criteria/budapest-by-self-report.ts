import { budapestSymptoms } from '@/lib/facts/crps'
import { budapest2010 } from '@/lib/knowledge/sources/instruments'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const budapestBySelfReport = candidacyCriterion({
  id: 'budapest-by-self-report',
  number: 'K06, K07',
  counts: false,
  title: 'Symptom part of the Budapest criteria for CRPS',
  when: is(budapestSymptoms, true),
  says: {
    met: ['work-up', 'The symptom part of the Budapest criteria is met by self-report. The signs need an examination; a clinician decides.'],
    unmet: ['work-up', 'The symptom part of the Budapest criteria is not met by self-report. Ask who diagnosed CRPS, and on what signs.'],
    unknown: null,
  },
  cites: [budapest2010.at('Clinical criteria', 'symptoms in three of four categories and, at examination, signs in two of four')],
  examples: [
    { on, given: [given(budapestSymptoms, true)], then: 'met' },
    { on, given: [given(budapestSymptoms, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
