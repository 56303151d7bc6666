import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { saviDual } from '@/lib/knowledge/sources/devices'
import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const migraineWithAura = condition({
  id: 'migraine-with-aura',
  number: 'K08',
  names: ['Migraine with aura'],
  spanish: ['migraña con aura', 'jaqueca con aura'],
  foundBy: ['dolor de cabeza'],
  group: 'headache',
  evidence: {
    level: 'none',
    label: 'Separate cleared device – refer',
    later: 'A hand-held single-pulse device is cleared for migraine from age 12; that is not clinic rTMS, for which no level is reached.',
    cites: [
      saviDual.at('Indications', 'hand-held single-pulse device, acute and preventive treatment of migraine, age 12 and older'),
      delray.at(DELRAY.research, 'FDA clearance for migraine with aura'),
      lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition'),
    ],
  },
  moreThanExploratory: false,
  target: 'device',
  sideRule: 'none',
})
