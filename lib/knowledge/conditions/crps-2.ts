import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { frontiers2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const crps2 = condition({
  id: 'crps-2',
  number: 'K06',
  names: ['CRPS II (causalgia)', 'CRPS II', 'causalgia'],
  spanish: ['SDRC II', 'causalgia'],
  foundBy: ['síndrome de dolor regional complejo', 'SDRC'],
  group: 'crps',
  evidence: {
    level: 'C',
    label: 'Exploratory',
    later: 'Reviews call the evidence insufficient.',
    cites: [delray.at(DELRAY.research, 'CRPS research “is exploratory”, with mixed results'), frontiers2020.at('Conclusions', 'evidence insufficient for CRPS')],
  },
  moreThanExploratory: false,
  target: 'M1',
  sideRule: 'contralateral',
})
