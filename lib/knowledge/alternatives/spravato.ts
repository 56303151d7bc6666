import { failedTrialsLifetime } from '@/lib/facts/antidepressant-trials'
import { esketamineTried } from '@/lib/facts/ketamine-cautions'
import { depressionDiagnosed, symptomaticDepression } from '@/lib/facts/mood'
import { ADULT_FROM, age } from '@/lib/facts/person'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { spravatoLabel } from '@/lib/knowledge/sources/devices'
import { all, atLeast, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { alternative } from './alternative'

const on = '2026-11-22'
const resistant = [given(depressionDiagnosed, true), given(symptomaticDepression, true), given(failedTrialsLifetime, 2)] as const

export const spravato = alternative({
  id: 'spravato',
  number: 'R15',
  title: 'SPRAVATO (esketamine)',
  when: all(is(depressionDiagnosed, true), is(symptomaticDepression, true), atLeast(failedTrialsLifetime, 2), atLeast(age, ADULT_FROM), is(esketamineTried, false)),
  says: {
    met: [
      'alternative',
      'SPRAVATO (esketamine) is labelled for adult treatment-resistant depression, after two oral antidepressants, under supervision (REMS). It is not labelled for pain. For the clinician’s side of the conversation.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    spravatoLabel.at('Indication', 'monotherapy for adult treatment-resistant depression, at least two oral antidepressants'),
    delray.at(DELRAY.versus, '“particularly relevant” where chronic pain and treatment-resistant depression come together'),
  ],
  examples: [
    { on, given: [...resistant, given(age, 18), given(esketamineTried, false)], then: 'met' },
    { on, given: [given(depressionDiagnosed, false)], then: 'unmet' },
    { on, given: [given(depressionDiagnosed, true), given(symptomaticDepression, true), given(failedTrialsLifetime, 1)], then: 'unmet' },
    { on, given: [given(depressionDiagnosed, true)], then: 'unknown' },
    { on, given: [given(symptomaticDepression, false)], then: 'unmet' },
    { on, given: [...resistant, given(age, 17), given(esketamineTried, false)], then: 'unmet' },
    { on, given: [...resistant, given(age, 40), given(esketamineTried, true)], then: 'unmet' },
    { on, given: [...resistant, given(esketamineTried, false)], then: 'unknown' },
    { on, given: [...resistant, given(age, 40)], then: 'unknown' },
  ],
  notModelled:
    'Its contraindications (aneurysm, bleeding in the brain) are the prescriber’s to check; so is a second course. The label for depression with acute suicidality: an emergency clinician’s decision.',
})
