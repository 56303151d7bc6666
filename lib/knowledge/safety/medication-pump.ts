import { implantedPump } from '@/lib/facts/implants'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { rossi2011 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const medicationPump = safetyItem({
  id: 'medication-pump',
  number: 'S08',
  title: 'Medicine pump in the body',
  when: is(implantedPump, true),
  dispositions: { met: 'STOP-pending-review', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'A medicine pump that cannot simply be taken off. Needs a physician’s and the manufacturer’s review: kind, place, what it holds, and the date of the next refill. An empty or stalled baclofen or ziconotide pump can itself bring seizures.',
    ],
    unmet: null,
    unknown: 'Whether there is a pump that gives medicine.',
  },
  cites: [
    generalKnowledge.at('Implanted pumps', 'an abdominal pump usually lies more than 30 cm away; electronics may stall'),
    rossi2011.at('Item 10', 'medication infusion device'),
  ],
  examples: booleanExamples(implantedPump),
})
