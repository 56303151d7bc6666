import { headOrNeckMetal, headOrNeckMetalNamed } from '@/lib/facts/head-metal'
import { conditionIds } from '@/lib/facts/pain'
import { age } from '@/lib/facts/person'
import { saviDual } from '@/lib/knowledge/sources/devices'
import { all, oneOf } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { alternative } from './alternative'
import { migraineFromTwelve } from './migraine-device'

const on = '2026-11-22'
const migraine = given(conditionIds, ['migraine-with-aura'])

export const migraineDeviceHeld = alternative({
  id: 'migraine-device-held',
  number: 'K08, K09',
  title: 'Hand-held device for migraine: not with metal in the head or neck',
  when: all(migraineFromTwelve, oneOf(headOrNeckMetal, ['yes', 'open'])),
  says: {
    met: [
      'against',
      'The hand-held device for migraine (SAVI Dual) is contraindicated with conductive metal in the head or neck, so it is not offered here ({headOrNeckMetalNamed}). A clinician checks what is there first.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [headOrNeckMetalNamed],
  cites: [saviDual.at('Indications', 'age 12 and older; contraindicated with conductive metal in the head or neck')],
  examples: [
    { on, given: [migraine, given(age, 40), given(headOrNeckMetal, 'yes')], then: 'met' },
    { on, given: [migraine, given(age, 12), given(headOrNeckMetal, 'open')], then: 'met' },
    { on, given: [migraine, given(age, 40), given(headOrNeckMetal, 'no')], then: 'unmet' },
    { on, given: [migraine, given(age, 11), given(headOrNeckMetal, 'yes')], then: 'unmet' },
    { on, given: [given(conditionIds, ['fibromyalgia']), given(age, 40), given(headOrNeckMetal, 'yes')], then: 'unmet' },
    { on, given: [migraine, given(headOrNeckMetal, 'yes')], then: 'unknown' },
  ],
  notModelled:
    'Wires at the heart are counted as well, which is stricter than the summary read. A tattoo or piercing on the face counts as metal until somebody has looked.',
})
