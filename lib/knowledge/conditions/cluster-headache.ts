import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const clusterHeadache = condition({
  id: 'cluster-headache',
  number: 'K10',
  names: ['Cluster headache'],
  spanish: ['cefalea en racimos', 'cefalea de Horton'],
  foundBy: ['dolor de cabeza'],
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
