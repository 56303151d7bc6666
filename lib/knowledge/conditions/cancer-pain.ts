import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const cancerPain = condition({
  id: 'cancer-pain',
  number: 'K19',
  names: ['Cancer pain'],
  spanish: ['dolor por cáncer', 'dolor oncológico'],
  foundBy: ['tumor', 'metástasis', 'metastasis'],
  group: 'other',
  evidence: {
    level: 'none',
    label: 'Not in documented evidence',
    later: 'No study is recorded. An active cancer is a matter for its own team first.',
    cites: [lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition')],
  },
  moreThanExploratory: false,
  target: 'none',
  sideRule: 'none',
})
