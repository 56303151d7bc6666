import { gad7Total } from '@/lib/facts/gad-7'
import { hasPain } from '@/lib/facts/pain'
import { pegScore } from '@/lib/facts/peg'
import { phq9Total } from '@/lib/facts/phq-9'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { pegSource } from '@/lib/knowledge/sources/instruments'
import { all, any, is, known } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const bothDimensionsMeasured = candidacyCriterion({
  id: 'both-dimensions-measured',
  number: 'C21',
  counts: false,
  title: 'Pain and mood are both measured',
  when: all(known(phq9Total), known(gad7Total), any(is(hasPain, false), known(pegScore))),
  says: {
    met: null,
    unmet: null,
    unknown: 'The PHQ-9, the GAD-7 and, where there is pain, the PEG: the evaluation addresses both together.',
  },
  cites: [
    delray.at(DELRAY.ask, '“your evaluation should address both the pain and the mood dimensions together”'),
    pegSource.at('Scoring', 'the mean of three answers from 0 to 10; no threshold decides anything here'),
  ],
  examples: [
    { on, given: [given(phq9Total, 4), given(gad7Total, 3), given(pegScore, 7)], then: 'met' },
    { on, given: [given(phq9Total, 4), given(gad7Total, 3)], then: 'unknown' },
    { on, given: [given(phq9Total, 4), given(gad7Total, 3), given(hasPain, false)], then: 'met' },
    { on, given: [given(gad7Total, 3), given(pegScore, 7)], then: 'unknown' },
    { on, given: [given(phq9Total, 4), given(pegScore, 7)], then: 'unknown' },
  ],
})
