import { painTreatments } from '@/lib/facts/pain-treatments'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { derived } from '@/lib/rules/fact'
import { candidacyCriterion, EXAMPLE_DAY as on, WITH_PAIN } from './candidacy-criterion'

/** Anything was tried for the pain. */
const treatmentsListed = derived({
  key: 'treatments.anyForPain',
  label: 'Any treatment for the pain listed',
  from: [painTreatments],
  work: (tried) => tried && tried.length > 0,
  show: (some) => (some ? 'yes' : 'no'),
})

export const treatmentResponses = candidacyCriterion({
  id: 'treatment-responses',
  number: 'C11',
  counts: false,
  appliesIf: WITH_PAIN,
  title: 'What earlier treatments did',
  when: is(treatmentsListed, true),
  says: {
    met: ['disclose', 'Treatments for the pain so far: {painTreatments}. What helped in part, and what did not, shapes whether and how a protocol is designed.'],
    unmet: null,
    unknown: 'What was tried for the pain, and what each treatment did.',
  },
  tells: [painTreatments],
  cites: [delray.at(DELRAY.ask, '“what helped partially, what did not help at all”, shapes how a protocol is designed')],
  examples: [
    { on, given: [given(treatmentsListed, true)], then: 'met' },
    { on, given: [given(treatmentsListed, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
