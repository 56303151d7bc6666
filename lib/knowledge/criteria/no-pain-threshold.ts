import { hasPain } from '@/lib/facts/pain'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const noPainThreshold = candidacyCriterion({
  id: 'no-pain-threshold',
  number: 'C13',
  counts: false,
  title: 'For pain there is no standard protocol and no set number of trials',
  when: is(hasPain, true),
  says: {
    met: ['disclose', 'For pain the threshold is less defined than for depression: there is no standard protocol yet, and no number of failed treatments is set.'],
    unmet: null,
    unknown: null,
  },
  cites: [delray.at(DELRAY.ask, '“the threshold is less defined because there is no standard protocol yet”')],
  examples: [
    { on, given: [given(hasPain, true)], then: 'met' },
    { on, given: [given(hasPain, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
