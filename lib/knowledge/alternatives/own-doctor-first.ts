import { hasPain, painChronic, painEvaluated, recentOperation } from '@/lib/facts/pain'
import { EMERGENCY_SIGNS, MEDICAL_SIGNS } from '@/lib/knowledge/safety/warning-signs'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { all, any, includesAny, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { healthNow } from '@/lib/steps/health-now'
import { alternative } from './alternative'

const on = '2026-11-22'
const signs = [...EMERGENCY_SIGNS, ...MEDICAL_SIGNS]
const { warningSigns } = healthNow.facts

export const ownDoctorFirst = alternative({
  id: 'own-doctor-first',
  number: 'C10, K21',
  title: 'The person’s own doctor first',
  when: any(includesAny(warningSigns, signs), all(is(hasPain, true), any(is(painEvaluated, false), is(painChronic, false), is(recentOperation, true)))),
  says: {
    met: [
      'alternative',
      'New weakness, numbness between the legs, trouble with bladder or bowel, or a sudden worst headache: the emergency room at once. Otherwise primary care, urgent care or the treating team comes first: warning signs, pain without a work-up, or acute pain call for a doctor before TMS is discussed.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    delray.at(DELRAY.ask, 'not “a shortcut around a workup that still needs to happen”'),
    generalKnowledge.at('Red flags of pain', 'weight loss, fever, new weakness, saddle numbness and others need prompt medical care'),
  ],
  examples: [
    { on, given: [given(warningSigns, ['weight-loss'])], then: 'met' },
    {
      on,
      given: [given(warningSigns, ['none']), given(hasPain, true), given(painEvaluated, true), given(painChronic, true), given(recentOperation, false)],
      then: 'unmet',
    },
    { on, given: [given(warningSigns, ['saddle-numbness'])], then: 'met' },
    { on, given: [given(hasPain, true), given(recentOperation, true)], then: 'met' },
    { on, given: [given(hasPain, true), given(painChronic, false)], then: 'met' },
    { on, given: [given(hasPain, true), given(painEvaluated, false)], then: 'met' },
    { on, given: [given(recentOperation, true)], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
})
