import { standardTreatmentFailed, standardTreatmentTried } from '@/lib/facts/treatments'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on, WITH_PAIN } from './candidacy-criterion'

export const standardTreatmentHasFailed = candidacyCriterion({
  id: 'standard-treatment-failed',
  number: 'C07',
  counts: true,
  appliesIf: WITH_PAIN,
  title: 'A standard treatment for the pain was tried and did not help enough',
  when: is(standardTreatmentFailed, true),
  says: {
    met: ['for', 'At least one standard treatment for the pain was tried and did not bring enough relief.'],
    unmet: ['work-up', 'No standard treatment for the pain is reported to have failed. Standard treatment comes first.'],
    unknown: 'Which treatments were tried for the pain, and what each did.',
  },
  cites: [
    delray.at(DELRAY.opening, '“cycling through medications, physical therapy, nerve blocks, and specialist appointments”'),
    delray.at(DELRAY.ask, '“Have standard and second-line treatments been tried?”'),
  ],
  examples: [
    { on, given: [given(standardTreatmentFailed, true), given(standardTreatmentTried, true)], then: 'met' },
    { on, given: [given(standardTreatmentFailed, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Dose and length of a pain treatment: no source gives a minimum for pain, and none is invented.',
})
