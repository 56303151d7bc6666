import { moodDiagnosed, symptomaticAnxiety, symptomaticDepression } from '@/lib/facts/mood'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { phqSource } from '@/lib/knowledge/sources/instruments'
import { all, any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const screenWithoutDiagnosis = candidacyCriterion({
  id: 'screen-without-diagnosis',
  number: 'C02, R18',
  counts: false,
  title: 'A positive questionnaire without a diagnosis',
  when: all(is(moodDiagnosed, false), any(is(symptomaticDepression, true), is(symptomaticAnxiety, true))),
  says: {
    met: [
      'work-up',
      'The PHQ-9 or the GAD-7 is 10 or more and no clinician has diagnosed depression or anxiety. A psychiatric evaluation comes first; a questionnaire is not a diagnosis.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [delray.at(DELRAY.when, 'the profile asks for a “diagnosis of depression or anxiety”'), phqSource.at('Cut-off', '10 or more is a positive screen')],
  examples: [
    { on, given: [given(moodDiagnosed, false), given(symptomaticDepression, true)], then: 'met' },
    { on, given: [given(moodDiagnosed, true)], then: 'unmet' },
    { on, given: [given(moodDiagnosed, false), given(symptomaticAnxiety, true)], then: 'met' },
    { on, given: [given(moodDiagnosed, false), given(symptomaticDepression, false), given(symptomaticAnxiety, false)], then: 'unmet' },
    { on, given: [given(moodDiagnosed, false)], then: 'unknown' },
    { on, given: [given(symptomaticAnxiety, true)], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
})
