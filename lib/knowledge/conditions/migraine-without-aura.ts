import { saviDual } from '@/lib/knowledge/sources/devices'
import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const migraineWithoutAura = condition({
  id: 'migraine-without-aura',
  number: 'K09',
  names: ['Migraine', 'migraine without aura'],
  spanish: ['migraña', 'migraña sin aura', 'jaqueca'],
  foundBy: ['dolor de cabeza'],
  group: 'headache',
  evidence: {
    level: 'none',
    label: 'Investigational for clinic rTMS; a separate cleared device exists',
    later: 'Small trials of motor and prefrontal cortex; the hand-held device is cleared for migraine with or without aura.',
    cites: [
      saviDual.at('Indications', 'migraine with or without aura, age 12 and older'),
      lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition'),
    ],
  },
  moreThanExploratory: false,
  target: 'device',
  sideRule: 'none',
})
