import { auraLikely } from '@/lib/facts/headache'
import { ichd3 } from '@/lib/knowledge/sources/instruments'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const auraDescribed = candidacyCriterion({
  id: 'aura-described',
  number: 'K08',
  counts: false,
  title: 'The aura named is described as one',
  when: is(auraLikely, true),
  says: {
    met: ['disclose', 'What is described fits a migraine aura, as far as it can be asked here. A neurologist confirms it.'],
    unmet: null,
    unknown: null,
  },
  cites: [ichd3.at('1.2 Migraine with aura', 'aura symptoms of 5 to 60 minutes, in succession, followed by headache within 60 minutes')],
  examples: [
    { on, given: [given(auraLikely, true)], then: 'met' },
    { on, given: [given(auraLikely, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
