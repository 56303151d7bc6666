import { anxietyDiagnosed, depressionDiagnosed } from '@/lib/facts/mood'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { all, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const anxietyAlone = candidacyCriterion({
  id: 'anxiety-alone',
  number: 'C22',
  counts: false,
  title: 'Anxiety without depression',
  when: all(is(anxietyDiagnosed, true), is(depressionDiagnosed, false)),
  says: {
    met: ['disclose', 'Anxiety is diagnosed and depression is not. It counts as a mood dimension; TMS for anxiety alone is off-label, and no payer found covers it.'],
    unmet: null,
    unknown: null,
  },
  cites: [
    delray.at(DELRAY.ask, 'people with anxiety alongside pain “may also want to explore TMS treatment for anxiety”'),
    generalKnowledge.at('Labels and payers', 'anxiety alone is off-label; anxious depression is on some devices’ labels'),
  ],
  examples: [
    { on, given: [given(anxietyDiagnosed, true), given(depressionDiagnosed, false)], then: 'met' },
    { on, given: [given(depressionDiagnosed, true)], then: 'unmet' },
    { on, given: [given(depressionDiagnosed, false)], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
})
