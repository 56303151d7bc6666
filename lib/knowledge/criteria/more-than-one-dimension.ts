import { anxietyDiagnosed, depressionDiagnosed } from '@/lib/facts/mood'
import { hasPain } from '@/lib/facts/pain'
import { standardTreatmentFailed } from '@/lib/facts/treatments'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { all, any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const moreThanOneDimension = candidacyCriterion({
  id: 'more-than-one-dimension',
  number: 'C01',
  counts: true,
  title: 'More than one dimension of the problem',
  when: all(is(hasPain, true), any(is(depressionDiagnosed, true), is(anxietyDiagnosed, true), is(standardTreatmentFailed, true))),
  says: {
    met: ['for', 'The situation has more than one dimension: pain together with a mood diagnosis, or with treatment that failed.'],
    unmet: ['against', 'Only one dimension is reported: pain alone without failed treatment, or mood without pain.'],
    unknown: 'Whether pain comes together with a mood diagnosis or with failed treatment.',
  },
  cites: [delray.at(DELRAY.when, 'the clearest candidates: “more than one dimension of the problem”')],
  examples: [
    { on, given: [given(hasPain, true), given(depressionDiagnosed, true)], then: 'met' },
    { on, given: [given(hasPain, false)], then: 'unmet' },
    { on, given: [given(hasPain, true)], then: 'unknown' },
    { on, given: [given(hasPain, true), given(standardTreatmentFailed, true)], then: 'met' },
    { on, given: [given(hasPain, true), given(anxietyDiagnosed, true)], then: 'met' },
  ],
})
