import { frontiers2020, lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const phantomLimb = condition({
  id: 'phantom-limb',
  number: 'K04',
  names: ['Phantom limb pain'],
  spanish: ['dolor del miembro fantasma'],
  foundBy: ['amputation', 'amputación', 'stump', 'muñón'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Limited to supported',
    later: 'Within neuropathic pain; a 2020 review calls the evidence for phantom pain insufficient.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      frontiers2020.at('Conclusions', 'evidence insufficient for phantom limb pain'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
})
