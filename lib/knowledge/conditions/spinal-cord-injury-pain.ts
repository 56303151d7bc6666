import { defrin2007 } from '@/lib/knowledge/sources/cited-studies'
import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const spinalCordInjuryPain = condition({
  id: 'spinal-cord-injury-pain',
  number: 'K05',
  names: ['Pain after spinal cord injury', 'spinal cord injury pain'],
  spanish: ['dolor después de una lesión de la médula', 'dolor por lesión medular'],
  foundBy: ['paraplegia', 'paraplejia', 'tetraplegia', 'spine injury'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Supported, mixed',
    later: 'A pilot series of 2007 was positive; some later trials were negative.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      defrin2007.at('Title', 'a series of motor cortex sessions in central pain after spinal cord injury'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'none',
  note: 'Motor cortex, leg area, at the vertex: both sides.',
})
