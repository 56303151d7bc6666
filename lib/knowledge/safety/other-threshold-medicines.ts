import { loadUnder } from '@/lib/facts/seizure-load'
import { someListed } from '@/lib/facts/some-listed'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { rossi2009 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

const named = loadUnder('S29')

export const otherThresholdMedicines = safetyItem({
  id: 'other-threshold-medicines',
  number: 'S29',
  title: 'Other medicines that lower the seizure threshold',
  when: is(someListed(named), true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', 'These lower the seizure threshold: {loadUnderS29}. A clinician looks at them before the motor-threshold session.'],
    unmet: null,
    unknown: null,
  },
  tells: [named],
  cites: [
    rossi2009.at('Relative hazard', 'stimulants, theophylline, lithium, antihistamines, fluoroquinolones and others, as recalled'),
    generalKnowledge.at('Opioids', 'no signal was found for opioids other than tramadol, tapentadol and meperidine'),
  ],
  examples: [
    { on, given: [given(named, ['lithium (a caution)'])], then: 'met' },
    { on, given: [given(named, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
