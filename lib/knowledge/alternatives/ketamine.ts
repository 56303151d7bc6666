import { failedTrialsLifetime } from '@/lib/facts/antidepressant-trials'
import { depressionDiagnosed } from '@/lib/facts/mood'
import { conditionIds, hasPain, onlyHeadache, painChronic, painEvaluated } from '@/lib/facts/pain'
import { ADULT_FROM, age } from '@/lib/facts/person'
import { standardTreatmentFailed } from '@/lib/facts/treatments'
import { conditions } from '@/lib/knowledge/conditions'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { all, any, atLeast, includesAny, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { alternative } from './alternative'

const on = '2026-11-22'
const neuropathic = conditions.filter(({ group }) => group === 'neuropathic' || group === 'crps').map(({ id }) => id)

const isAdult = atLeast(age, ADULT_FROM)

/** For whom ketamine is worth a word, adults only. */
export const ketamineFits = all(
  isAdult,
  any(
    all(is(hasPain, true), includesAny(conditionIds, neuropathic)),
    all(is(painChronic, true), is(painEvaluated, true), is(standardTreatmentFailed, true), is(onlyHeadache, false)),
    all(is(hasPain, true), is(depressionDiagnosed, true), atLeast(failedTrialsLifetime, 2)),
  ),
)

export const ketamine = alternative({
  id: 'ketamine',
  number: 'R14, R16',
  title: 'Ketamine',
  when: ketamineFits,
  says: {
    met: [
      'alternative',
      'Ketamine has a role in treatment-resistant and neuropathic pain. It needs medical evaluation and supervision (blood pressure and heart, psychosis, substance use, pregnancy) and is mostly self-paid.',
    ],
    unmet: null,
    unknown: null,
  },
  whenStopped: 'Ketamine does not depend on a magnet. It needs its own medical evaluation and supervision.',
  stoppedOnlyIf: isAdult,
  cites: [
    delray.at(DELRAY.versus, '“well-established role in pain medicine, particularly for treatment-resistant and neuropathic pain”'),
    delray.at(DELRAY.versus, '“requires careful medical evaluation and supervision”'),
  ],
  examples: [
    { on, given: [given(age, 18), given(hasPain, true), given(conditionIds, ['plexus-injury'])], then: 'met' },
    { on, given: [given(age, 17), given(hasPain, true), given(conditionIds, ['plexus-injury'])], then: 'unmet' },
    { on, given: [given(hasPain, true), given(conditionIds, ['plexus-injury'])], then: 'unknown' },
    { on, given: [given(age, 40), given(painChronic, true), given(painEvaluated, true), given(standardTreatmentFailed, true), given(onlyHeadache, false)], then: 'met' },
    {
      on,
      given: [
        given(hasPain, true),
        given(conditionIds, ['migraine-with-aura']),
        given(painChronic, true),
        given(standardTreatmentFailed, false),
        given(depressionDiagnosed, false),
      ],
      then: 'unmet',
    },
    {
      on,
      given: [
        given(hasPain, true),
        given(conditionIds, ['low-back-pain']),
        given(painChronic, true),
        given(painEvaluated, true),
        given(standardTreatmentFailed, false),
        given(onlyHeadache, false),
        given(depressionDiagnosed, false),
      ],
      then: 'unmet',
    },
    { on, given: [given(hasPain, true)], then: 'unknown' },
    { on, given: [given(age, 40), given(hasPain, true), given(depressionDiagnosed, true), given(failedTrialsLifetime, 2)], then: 'met' },
    { on, given: [given(conditionIds, ['migraine-with-aura']), given(standardTreatmentFailed, false), given(failedTrialsLifetime, 1)], then: 'unmet' },
    { on, given: [given(hasPain, false), given(onlyHeadache, true)], then: 'unmet' },
    { on, given: [given(hasPain, false), given(painEvaluated, false)], then: 'unmet' },
    { on, given: [given(hasPain, false), given(painChronic, false)], then: 'unmet' },
  ],
  notModelled: 'Of its contraindications only those named beside it are read; blood pressure and the rest are the prescriber’s to check.',
})
