import { depressionRoute } from '@/lib/facts/mood'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { adultDepressionLabel } from '@/lib/knowledge/sources/devices'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const depressionStandsAlone = candidacyCriterion({
  id: 'depression-stands-alone',
  number: 'C03',
  counts: true,
  title: 'The depression indication stands on its own',
  when: is(depressionRoute, true),
  says: {
    met: [
      'for',
      'Diagnosed, symptomatic depression with at least one failed adequate antidepressant: a basis for discussing TMS before any pain evidence is considered.',
    ],
    unmet: ['against', 'The depression indication does not stand on its own: it needs a diagnosis, a PHQ-9 of 10 or more and a failed adequate antidepressant.'],
    unknown: 'The diagnosis, the PHQ-9 and the antidepressants tried, with dose and weeks.',
  },
  cites: [
    delray.at(DELRAY.when, '“a well-supported rationale for TMS even before the pain-specific evidence is considered”'),
    adultDepressionLabel.at('Indications', 'adults who did not improve enough from earlier antidepressant medicine in the current episode'),
  ],
  examples: [
    { on, given: [given(depressionRoute, true)], then: 'met' },
    { on, given: [given(depressionRoute, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
