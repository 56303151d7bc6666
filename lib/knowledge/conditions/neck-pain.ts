import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const neckPain = condition({
  id: 'neck-pain',
  number: 'K19',
  names: ['Neck pain'],
  spanish: ['dolor de cuello', 'dolor cervical', 'cervicalgia'],
  foundBy: ['stiff neck', 'tortícolis', 'whiplash', 'latigazo cervical', 'cervicales', 'nervio pinzado', 'pinched nerve'],
  group: 'musculoskeletal',
  evidence: {
    level: 'none',
    label: 'Not in documented evidence',
    later: 'No study is recorded.',
    cites: [lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition')],
  },
  moreThanExploratory: false,
  target: 'none',
  sideRule: 'none',
})
