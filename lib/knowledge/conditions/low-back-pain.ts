import { frontiers2020, lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const lowBackPain = condition({
  id: 'low-back-pain',
  number: 'K19',
  names: ['Back pain', 'low back pain'],
  spanish: ['dolor de espalda', 'dolor lumbar', 'lumbalgia', 'lumbago'],
  foundBy: [
    'dolor de cintura',
    'dolor de riñones',
    'slipped disc',
    'hernia de disco',
    'disco herniado',
    'herniated disc',
    'bulging disc',
    'degenerative disc',
    'nervio pinzado',
    'scoliosis',
    'escoliosis',
  ],
  group: 'musculoskeletal',
  evidence: {
    level: 'none',
    label: 'Not in documented evidence',
    later: 'A 2020 review calls the evidence insufficient.',
    cites: [
      frontiers2020.at('Conclusions', 'evidence insufficient for low back pain'),
      lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition'),
    ],
  },
  moreThanExploratory: false,
  target: 'none',
  sideRule: 'none',
})
