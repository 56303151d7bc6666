import { headOrNeckMetal } from '@/lib/facts/head-metal'
import { conditionIds } from '@/lib/facts/pain'
import { age } from '@/lib/facts/person'
import { saviDual } from '@/lib/knowledge/sources/devices'
import { all, atLeast, includesAny, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { alternative } from './alternative'

const on = '2026-11-22'
const fits = [given(age, 12), given(headOrNeckMetal, 'no')] as const

/** Migraine, at an age that the device’s clearance names. */
export const migraineFromTwelve = all(includesAny(conditionIds, ['migraine-with-aura', 'migraine-without-aura', 'chronic-migraine']), atLeast(age, 12))

export const migraineDeviceReferral = alternative({
  id: 'migraine-device-referral',
  number: 'K08, K09',
  title: 'Hand-held single-pulse device for migraine',
  when: all(migraineFromTwelve, is(headOrNeckMetal, 'no')),
  says: {
    met: [
      'alternative',
      'A hand-held single-pulse device (SAVI Dual) is cleared for migraine from age 12. It is a different device from a clinic’s rTMS: a headache neurologist prescribes it, through the device or pharmacy benefit.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [saviDual.at('Indications', 'acute and preventive treatment of migraine, age 12 and older; contraindicated with conductive metal in the head or neck')],
  examples: [
    { on, given: [...fits, given(conditionIds, ['migraine-with-aura'])], then: 'met' },
    { on, given: [given(age, 11), given(headOrNeckMetal, 'no'), given(conditionIds, ['migraine-with-aura'])], then: 'unmet' },
    { on, given: [given(headOrNeckMetal, 'no'), given(conditionIds, ['migraine-with-aura'])], then: 'unknown' },
    { on, given: [given(age, 40), given(headOrNeckMetal, 'yes'), given(conditionIds, ['migraine-with-aura'])], then: 'unmet' },
    { on, given: [given(age, 40), given(headOrNeckMetal, 'open'), given(conditionIds, ['migraine-with-aura'])], then: 'unmet' },
    { on, given: [...fits, given(conditionIds, ['fibromyalgia'])], then: 'unmet' },
    { on, given: [...fits, given(conditionIds, ['migraine-without-aura'])], then: 'met' },
    { on, given: [...fits, given(conditionIds, ['chronic-migraine'])], then: 'met' },
    { on, given: fits, then: 'unknown' },
  ],
  notModelled: 'Whether the device can be had today: not verified. Its label’s other contraindications are the prescriber’s to check.',
})
