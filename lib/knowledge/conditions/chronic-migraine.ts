import { saviDual } from '@/lib/knowledge/sources/devices'
import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const chronicMigraine = condition({
  id: 'chronic-migraine',
  number: 'K09',
  names: ['Chronic migraine'],
  spanish: ['migraña crónica', 'jaqueca crónica'],
  foundBy: ['migraine', 'migraña', 'jaqueca', 'dolor de cabeza'],
  group: 'headache',
  evidence: {
    level: 'none',
    label: 'Investigational for clinic rTMS; a separate cleared device exists',
    later: 'Small trials of motor and prefrontal cortex; research only.',
    cites: [
      saviDual.at('Indications', 'acute and preventive treatment of migraine, age 12 and older'),
      lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition'),
    ],
  },
  moreThanExploratory: false,
  target: 'device',
  sideRule: 'none',
})
