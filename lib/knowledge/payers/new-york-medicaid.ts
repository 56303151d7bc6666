import { newYorkMedicaid as update } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs, severity } from './person-requirements'
import { failedTrials } from './trial-requirement'

const trials = update.at('Criteria', 'two different antidepressants at a therapeutic dose')
const severe = update.at('Criteria', 'severe depression without psychosis (F32.2, F33.2)')

export const newYorkMedicaid = payer({
  id: 'new-york-medicaid',
  name: 'New York Medicaid',
  names: [],
  kind: 'medicaid',
  policy: 'Medicaid update, from 11/01/2025',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('new-york-medicaid', severe),
    severity('new-york-medicaid', 'severe depression', recordedAs(20, severe), severe, {
      lenient: 15,
      why: 'The update names diagnosis codes of severe depression and no PHQ-9 value.',
    }),
    failedTrials('new-york-medicaid', { least: recordedAs(2, trials), intoleranceCounts: false, cite: trials }),
    ages('new-york-medicaid', { least: 18 }, update.at('Age', '18 or older')),
    without('new-york-medicaid', 'psychosis', severe),
    without('new-york-medicaid', 'bipolar', severe),
  ],
  toVerify: ['Recorded for comparison only: a Florida clinic is rarely its provider.'],
  pain: 'No text about pain was seen; no payer found covers TMS for chronic pain.',
  remarks: [],
  cites: [trials],
})
