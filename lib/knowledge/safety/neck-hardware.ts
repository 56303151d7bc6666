import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const neckHardware = safetyItem({
  id: 'neck-hardware',
  number: 'S15',
  title: 'Metal in the neck',
  when: is(implants.facts.neckHardware, 'yes'),
  dispositions: { met: 'CAUTION', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: ['work-up', 'Metal in the neck, such as plates or screws: the operation note before the motor-threshold session. Titanium is usually accepted.'],
    unmet: null,
    unknown: 'Whether there is metal in the neck.',
  },
  cites: [generalKnowledge.at('Cervical hardware', 'within 30 cm of the coil; titanium usually accepted')],
  examples: yesNoExamples(implants.facts.neckHardware),
})
