import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const chronicDailyHeadache = condition({
  id: 'chronic-daily-headache',
  number: 'K10',
  names: ['Daily headache', 'chronic daily headache', 'medication-overuse headache'],
  spanish: ['dolor de cabeza diario', 'cefalea crónica diaria', 'cefalea por abuso de medicamentos', 'cefalea de rebote'],
  foundBy: ['rebound headache', 'dolor de cabeza'],
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
