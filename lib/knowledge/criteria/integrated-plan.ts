import { tmsAloneIsPlan } from '@/lib/facts/treatments'
import { lefaucheur2004, mhalla2011 } from '@/lib/knowledge/sources/cited-studies'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const integratedPlan = candidacyCriterion({
  id: 'integrated-plan',
  number: 'C14, C15, K14',
  counts: true,
  title: 'TMS would be one part of a plan',
  when: is(tmsAloneIsPlan, false),
  says: {
    met: ['for', 'Other care goes on, or the person is willing to take it up: TMS would be one part of a plan.'],
    unmet: [
      'against',
      'TMS would be the only treatment. Sources disagree on stimulation alone in the long term: one calls it of no interest, later work describes maintenance. A soft factor.',
    ],
    unknown: 'Which other care goes on, and which the person is willing to take up.',
  },
  cites: [
    delray.at(DELRAY.when, 'an integrated approach “is more realistic and more likely to produce meaningful outcomes”'),
    delray.at(DELRAY.research, '“part of a carefully considered plan, not a standalone solution”'),
    lefaucheur2004.at('Conclusion, as quoted', 'rTMS alone “devoid of interest … in long term”'),
    mhalla2011.at('Title', 'maintenance of the effect over the long term in fibromyalgia'),
  ],
  examples: [
    { on, given: [given(tmsAloneIsPlan, false)], then: 'met' },
    { on, given: [given(tmsAloneIsPlan, true)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
