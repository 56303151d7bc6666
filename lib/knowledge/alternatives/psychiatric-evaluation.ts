import { bipolar, maniaEver, moodDiagnosed, psychosisNow, symptomaticAnxiety, symptomaticDepression } from '@/lib/facts/mood'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { all, any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { alternative } from './alternative'

const on = '2026-11-22'

export const psychiatricEvaluation = alternative({
  id: 'psychiatric-evaluation',
  number: 'R18',
  title: 'Comprehensive psychiatric evaluation',
  when: any(
    is(psychosisNow, true),
    is(bipolar, true),
    is(maniaEver, true),
    all(is(moodDiagnosed, false), any(is(symptomaticDepression, true), is(symptomaticAnxiety, true))),
  ),
  says: {
    met: [
      'alternative',
      'A comprehensive psychiatric evaluation comes first: a positive questionnaire without a diagnosis, or signs of bipolar disorder or psychosis, ask for one.',
    ],
    unmet: null,
    unknown: null,
  },
  whenStopped: 'A psychiatric evaluation stays possible whatever the safety answers are.',
  cites: [delray.at(DELRAY.versus, '“comprehensive psychiatric evaluation under one roof”')],
  examples: [
    { on, given: [given(bipolar, true)], then: 'met' },
    { on, given: [given(psychosisNow, false), given(bipolar, false), given(maniaEver, false), given(moodDiagnosed, true)], then: 'unmet' },
    { on, given: [given(psychosisNow, true)], then: 'met' },
    { on, given: [given(maniaEver, true)], then: 'met' },
    { on, given: [given(moodDiagnosed, false), given(symptomaticDepression, true)], then: 'met' },
    { on, given: [given(moodDiagnosed, false), given(symptomaticAnxiety, true)], then: 'met' },
    { on, given: [given(moodDiagnosed, false)], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
})
