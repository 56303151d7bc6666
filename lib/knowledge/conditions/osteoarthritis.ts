import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const osteoarthritis = condition({
  id: 'osteoarthritis',
  number: 'K19',
  names: ['Arthritis pain', 'osteoarthritis'],
  spanish: ['dolor por artritis', 'artrosis', 'osteoartritis'],
  foundBy: ['wear and tear', 'joint pain', 'dolor de articulaciones', 'desgaste', 'reuma', 'knee', 'rodilla', 'hip', 'cadera'],
  group: 'musculoskeletal',
  evidence: {
    level: 'none',
    label: 'Not in documented evidence',
    later: 'No study is recorded; stimulation does not act on inflammation.',
    cites: [
      lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition'),
      delray.at(DELRAY.when, 'TMS does not resolve underlying inflammatory conditions'),
    ],
  },
  moreThanExploratory: false,
  target: 'none',
  sideRule: 'none',
})
