import { conditionIds } from '@/lib/facts/pain'
import { saviDual } from '@/lib/knowledge/sources/devices'
import { includesAny } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { alternative } from './alternative'

const on = '2026-11-22'

export const migraineDeviceReferral = alternative({
  id: 'migraine-device-referral',
  number: 'K08, K09',
  title: 'Hand-held single-pulse device for migraine',
  when: includesAny(conditionIds, ['migraine-with-aura', 'migraine-without-aura', 'chronic-migraine']),
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
    { on, given: [given(conditionIds, ['migraine-with-aura'])], then: 'met' },
    { on, given: [given(conditionIds, ['fibromyalgia'])], then: 'unmet' },
    { on, given: [given(conditionIds, ['migraine-without-aura'])], then: 'met' },
    { on, given: [given(conditionIds, ['chronic-migraine'])], then: 'met' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Whether the device can be had today: not verified. Metal in the head excludes it too.',
})
