import { frontiers2020, lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const trigeminalNeuralgia = condition({
  id: 'trigeminal-neuralgia',
  number: 'K04',
  names: ['Trigeminal neuralgia', 'trigeminal neuropathic pain', 'facial nerve pain'],
  spanish: ['neuralgia del trigémino', 'dolor neuropático del trigémino', 'dolor del nervio facial'],
  foundBy: ['tic douloureux', 'face pain', 'dolor de cara', 'dolor en la cara'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Limited to supported',
    later: 'Within neuropathic pain; a 2020 review calls the evidence for facial pain insufficient.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      frontiers2020.at('Conclusions', 'evidence insufficient for facial pain, trigeminal pain included'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
  note: 'Motor cortex, face area.',
})
