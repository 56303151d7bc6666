import { depressionDiagnosed } from '@/lib/facts/mood'
import { hasPain } from '@/lib/facts/pain'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { all, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const separateProtocols = candidacyCriterion({
  id: 'separate-protocols',
  number: 'R05, R06',
  counts: false,
  title: 'Depression and pain have different targets',
  when: all(is(hasPain, true), is(depressionDiagnosed, true)),
  says: {
    met: [
      'disclose',
      'Discuss both targets: the left prefrontal cortex (L-DLPFC) for depression and the motor cortex (M1) for pain. One insured depression course is not a pain protocol.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    delray.at(DELRAY.research, 'a depression protocol “is not automatically the same protocol” for pain'),
    delray.at(
      DELRAY.research,
      'left prefrontal cortex for depression, motor cortex in many pain studies, the former also tried for pain where mood symptoms are present',
    ),
  ],
  examples: [
    { on, given: [given(hasPain, true), given(depressionDiagnosed, true)], then: 'met' },
    { on, given: [given(hasPain, true), given(depressionDiagnosed, false)], then: 'unmet' },
    { on, given: [given(depressionDiagnosed, true)], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
})
