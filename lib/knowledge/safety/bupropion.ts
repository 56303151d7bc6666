import { loadUnder } from '@/lib/facts/seizure-load'
import { someListed } from '@/lib/facts/some-listed'
import { bupropionLabel, dobek2015 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

const named = loadUnder('S25')

export const bupropion = safetyItem({
  id: 'bupropion',
  number: 'S25',
  title: 'Bupropion',
  when: is(someListed(named), true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'Bupropion lowers the seizure threshold, depending on dose: {loadUnderS25}. Keep the dose stable; any change is a reason to determine the motor threshold again.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [named],
  cites: [
    dobek2015.at('Conclusion', 'of 25 seizures during rTMS none was on bupropion; combinations, sleep loss and alcohol weigh more'),
    bupropionLabel.at('Seizures', 'risk rises with dose: 0.1 % up to 300 mg, 0.4 % at 400 mg'),
  ],
  examples: [
    { on, given: [given(named, ['bupropion (a caution)'])], then: 'met' },
    { on, given: [given(named, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
