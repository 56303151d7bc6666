import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const postTraumaticHeadache = condition({
  id: 'post-traumatic-headache',
  number: 'K10',
  names: ['Headache after a head injury', 'post-traumatic headache'],
  spanish: ['dolor de cabeza después de un golpe', 'cefalea postraumática'],
  foundBy: ['concussion', 'conmoción', 'TBI', 'dolor de cabeza'],
  group: 'headache',
  evidence: {
    level: 'none',
    label: 'No evidence base',
    later: 'No level is reached.',
    cites: [lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition')],
  },
  moreThanExploratory: false,
  target: 'none',
  sideRule: 'none',
})
