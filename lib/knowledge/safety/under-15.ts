import { age } from '@/lib/facts/person'
import { adolescentLabel } from '@/lib/knowledge/sources/devices'
import { below } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const under15 = safetyItem({
  id: 'under-15',
  number: 'S41',
  title: 'Under 15',
  when: below(age, 15),
  dispositions: { met: 'STOP' },
  says: {
    met: ['stop', 'Under 15: outside every US label for TMS in depression. Refer to child psychiatry.'],
    unmet: null,
    unknown: 'The date of birth.',
  },
  cites: [adolescentLabel.at('Cleared ages', 'adjunct for depression from 15')],
  examples: [
    { on, given: [given(age, 14)], then: 'met' },
    { on, given: [given(age, 15)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
