import { hasPain } from '@/lib/facts/pain'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { cochrane2018 } from '@/lib/knowledge/sources/pain-literature'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const informedOptimism = candidacyCriterion({
  id: 'informed-optimism',
  number: 'C19, C25',
  counts: false,
  title: 'Results for pain are mixed',
  when: is(hasPain, true),
  says: {
    met: ['disclose', 'Results of TMS for chronic pain are mixed, samples are small, and it does not work for everyone. Informed optimism, not certainty.'],
    unmet: null,
    unknown: null,
  },
  cites: [
    delray.at(DELRAY.research, '“informed optimism rather than certainty”; results mixed, samples small'),
    cochrane2018.at('Conclusions', 'low or very low certainty; small short-term effects of doubtful clinical importance'),
  ],
  examples: [
    { on, given: [given(hasPain, true)], then: 'met' },
    { on, given: [given(hasPain, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
