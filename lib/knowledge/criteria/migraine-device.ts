import { conditionIds } from '@/lib/facts/pain'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { saviDual } from '@/lib/knowledge/sources/devices'
import { includesAny } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const migraineDevice = candidacyCriterion({
  id: 'migraine-device',
  number: 'K08, K09, R01',
  counts: false,
  title: 'The clearance for migraine belongs to a different device',
  when: includesAny(conditionIds, ['migraine-with-aura', 'migraine-without-aura', 'chronic-migraine']),
  says: {
    met: [
      'disclose',
      'The FDA clearance for migraine belongs to a hand-held single-pulse device that patients use themselves, not to a clinic’s rTMS. A headache neurologist prescribes it.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    saviDual.at('Indications', 'hand-held, single-pulse, at the back of the head; migraine with or without aura, age 12 and older'),
    delray.at(DELRAY.how, 'lists migraine with aura among cleared uses, without naming the device'),
  ],
  examples: [
    { on, given: [given(conditionIds, ['migraine-with-aura'])], then: 'met' },
    { on, given: [given(conditionIds, ['tension-headache'])], then: 'unmet' },
    { on, given: [given(conditionIds, ['migraine-without-aura'])], then: 'met' },
    { on, given: [given(conditionIds, ['chronic-migraine'])], then: 'met' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Whether that device is on the US market today: not verified.',
})
