import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { frontiers2020 } from '@/lib/knowledge/sources/pain-literature'
import { CLINIC_PAGE, tmsClinicPage } from '@/lib/knowledge/sources/tms-clinic-page'
import { condition } from './pain-condition'

export const crps1 = condition({
  id: 'crps-1',
  number: 'K06, K07',
  names: ['Complex regional pain syndrome (CRPS)', 'CRPS', 'RSD', 'reflex sympathetic dystrophy', 'complex regional pain syndrome'],
  spanish: ['síndrome de dolor regional complejo (SDRC)', 'SDRC', 'distrofia simpática refleja', 'atrofia de Sudeck'],
  foundBy: ['Sudeck'],
  group: 'crps',
  evidence: {
    level: 'C',
    label: 'Exploratory',
    later: 'Reviews call the evidence insufficient; some patients report benefit and others little change.',
    cites: [
      delray.at(DELRAY.research, 'CRPS research “is exploratory”, with mixed results'),
      frontiers2020.at('Conclusions', 'evidence insufficient for CRPS'),
      tmsClinicPage.at(CLINIC_PAGE.rsd, 'a heading with the older name RSD and a video; no evidence is given'),
      generalKnowledge.at('Guideline of 2020, CRPS', 'level C for the motor cortex opposite the painful side'),
    ],
  },
  moreThanExploratory: false,
  target: 'M1',
  sideRule: 'contralateral',
  notModelled: 'The older name RSD is taken as the same condition.',
})
