import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const tensionHeadache = condition({
  id: 'tension-headache',
  number: 'K10',
  names: ['Tension-type headache', 'tension headache'],
  spanish: ['dolor de cabeza tensional', 'cefalea tensional'],
  foundBy: ['dolor de cabeza', 'estrés', 'stress'],
  group: 'headache',
  evidence: {
    level: 'none',
    label: 'No evidence base',
    later: 'No level is reached; neurofeedback has shown some promise in chronic headache.',
    cites: [
      lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition'),
      delray.at(DELRAY.versus, 'neurofeedback: some promise in chronic headache'),
    ],
  },
  moreThanExploratory: false,
  target: 'none',
  sideRule: 'none',
})
