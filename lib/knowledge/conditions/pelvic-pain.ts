import { frontiers2020, lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const pelvicPain = condition({
  id: 'pelvic-pain',
  number: 'K19',
  names: ['Pelvic pain', 'interstitial cystitis'],
  spanish: ['dolor pélvico', 'cistitis intersticial'],
  foundBy: ['bladder', 'vejiga', 'endometriosis', 'prostatitis', 'vulvodynia', 'vulvodinia', 'dolor de vientre'],
  group: 'other',
  evidence: {
    level: 'none',
    label: 'Not in documented evidence',
    later: 'A 2020 review calls the evidence insufficient.',
    cites: [
      frontiers2020.at('Conclusions', 'evidence insufficient for pelvic pain'),
      lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition'),
    ],
  },
  moreThanExploratory: false,
  target: 'none',
  sideRule: 'none',
})
