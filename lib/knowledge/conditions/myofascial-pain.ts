import { frontiers2020, lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const myofascialPain = condition({
  id: 'myofascial-pain',
  number: 'K19',
  names: ['Muscle pain (myofascial pain)', 'myofascial pain', 'muscle pain'],
  spanish: ['dolor muscular', 'dolor miofascial', 'síndrome miofascial'],
  foundBy: ['trigger points', 'puntos gatillo', 'knots', 'contracturas'],
  group: 'musculoskeletal',
  evidence: {
    level: 'none',
    label: 'Not in documented evidence',
    later: 'A 2020 review calls the evidence insufficient.',
    cites: [
      frontiers2020.at('Conclusions', 'evidence insufficient for myofascial pain'),
      lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition'),
    ],
  },
  moreThanExploratory: false,
  target: 'none',
  sideRule: 'none',
})
