import { symptomaticDepression } from '@/lib/facts/mood'
import { hasPain } from '@/lib/facts/pain'
import { phq9Cognitive, phq9Total } from '@/lib/facts/phq-9'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { all, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const phqOverlapsWithPain = candidacyCriterion({
  id: 'phq-overlaps-with-pain',
  number: 'P03',
  counts: false,
  title: 'The PHQ-9 overlaps with pain',
  when: all(is(hasPain, true), is(symptomaticDepression, true)),
  says: {
    met: [
      'disclose',
      'Pain, poor sleep and opioids inflate items 3, 4, 5, 7 and 8 of the PHQ-9 (total {phq9Total}). Its items 1, 2, 6 and 9 sum to {phq9Cognitive} of 12.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [phq9Total, phq9Cognitive],
  cites: [generalKnowledge.at('PHQ-9 in chronic pain', 'somatic items overlap with pain and fibromyalgia')],
  examples: [
    { on, given: [given(hasPain, true), given(symptomaticDepression, true)], then: 'met' },
    { on, given: [given(hasPain, true), given(symptomaticDepression, false)], then: 'unmet' },
    { on, given: [given(symptomaticDepression, true)], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
})
