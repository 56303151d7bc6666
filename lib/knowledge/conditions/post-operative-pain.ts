import { borckardt2008 } from '@/lib/knowledge/sources/cited-studies'
import { CLINIC_PAGE, tmsClinicPage } from '@/lib/knowledge/sources/tms-clinic-page'
import { condition } from './pain-condition'

export const postOperativePain = condition({
  id: 'post-operative-pain',
  number: 'K11',
  names: ['Pain after a recent operation', 'post-operative pain'],
  spanish: ['dolor después de una operación reciente', 'dolor posoperatorio', 'dolor postoperatorio'],
  foundBy: ['surgery', 'cirugía'],
  group: 'post-operative',
  evidence: {
    level: 'none',
    label: 'Not a clinic indication',
    later: 'About 36–40 % less morphine in two small in-hospital studies from one group; acute research, not chronic-pain candidacy.',
    cites: [
      borckardt2008.at('Replication', '36 % less morphine after one left prefrontal session'),
      tmsClinicPage.at(CLINIC_PAGE.footnote, 'not FDA-approved for acute or chronic pain'),
    ],
  },
  moreThanExploratory: false,
  target: 'none',
  sideRule: 'none',
})
