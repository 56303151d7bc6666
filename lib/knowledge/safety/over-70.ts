import { age } from '@/lib/facts/person'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { floridaBlueTms } from '@/lib/knowledge/sources/payer-policies'
import { above } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const over70 = safetyItem({
  id: 'over-70',
  number: 'S43',
  title: 'Over 70',
  when: above(age, 70),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'Aged {age}: labels and trials reach to different ages, and a thinner cortex changes the dose. A payer’s own age limit touches that payer’s funding only.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [age],
  cites: [floridaBlueTms.at('Age', '15 to 70'), generalKnowledge.at('Older age', 'trials reach to 68 to 86; cortical atrophy')],
  examples: [
    { on, given: [given(age, 71)], then: 'met' },
    { on, given: [given(age, 70)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
