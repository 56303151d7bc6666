import { loadUnder } from '@/lib/facts/seizure-load'
import { someListed } from '@/lib/facts/some-listed'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { tramadolLabel } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

const named = loadUnder('S26')

export const tramadolGroup = safetyItem({
  id: 'tramadol-group',
  number: 'S26',
  title: 'Tramadol, tapentadol or meperidine',
  when: is(someListed(named), true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'Tramadol, tapentadol or meperidine lower the seizure threshold and add to serotonin: {loadUnderS26}. A medication review before the motor-threshold session.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [named],
  cites: [tramadolLabel.at('Interactions', 'seizure and serotonin syndrome'), generalKnowledge.at('Tramadol and tapentadol', 'lower the threshold; withdrawal too')],
  examples: [
    { on, given: [given(named, ['tramadol (a caution)'])], then: 'met' },
    { on, given: [given(named, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
