import { age } from '@/lib/facts/person'
import { adolescentLabel } from '@/lib/knowledge/sources/devices'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { all, atLeast, below } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const age15To17 = safetyItem({
  id: 'age-15-to-17',
  number: 'S42',
  title: 'Aged 15 to 17',
  when: all(atLeast(age, 15), below(age, 18)),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: [
      'work-up',
      'Aged {age}: a guardian’s consent, a device cleared for adolescents, and depression only. Off-label TMS for pain in a minor is not for an intake to propose.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [age],
  cites: [adolescentLabel.at('Cleared ages', 'adjunct for major depression, 15 to 21'), ownProposal.at('Safety', '15 to 17: hold')],
  examples: [
    { on, given: [given(age, 15)], then: 'met' },
    { on, given: [given(age, 17)], then: 'met' },
    { on, given: [given(age, 14)], then: 'unmet' },
    { on, given: [given(age, 18)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'A label for 15 to 21 reaches past 18.',
})
