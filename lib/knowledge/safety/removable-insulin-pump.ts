import { insulinPump } from '@/lib/facts/implants'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const removableInsulinPump = safetyItem({
  id: 'removable-insulin-pump',
  number: 'S08',
  title: 'Insulin pump',
  when: is(insulinPump, true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'An insulin pump, worn outside: taken off for each session and kept away from the coil; a glucose sensor likewise. The prescriber is asked how long it may be off.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [generalKnowledge.at('Insulin pumps', 'removable; keep away from the coil')],
  examples: booleanExamples(insulinPump),
})
