import { floridaClinicTricare, tricareBenefit } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs, severity } from './person-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => floridaClinicTricare.at(section, states)
const trials = says('Criteria', 'at least two classes at adequate dose, or intolerance of at least two')
const severe = says('Criteria', 'severe depression is typical, with a baseline scale')

export const tricareEast = payer({
  id: 'tricare-east',
  name: 'TRICARE East (Humana Military)',
  names: ['TRICARE', 'Humana Military'],
  kind: 'tricare',
  policy: 'TMS benefit since 05/24/2016',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('tricare-east', says('Criteria', 'major depression')),
    severity('tricare-east', 'severe depression, as a rule', recordedAs(20, severe), severe, { lenient: 15, why: '“Severe” is typical and no PHQ-9 value is recorded.' }),
    failedTrials('tricare-east', { least: recordedAs(2, trials), classes: 2, intoleranceCounts: true, cite: trials }),
    ages('tricare-east', { least: 18 }, says('Age', '18 or older')),
    without('tricare-east', 'bipolar', says('Criteria', 'major depressive disorder')),
  ],
  toVerify: ['Whether psychotherapy is required.'],
  pain: 'Not covered for pain.',
  authorization: [{ from: '2000-01-01', value: 'needed', cite: says('Authorization', 'required') }],
  remarks: [],
  cites: [tricareBenefit.at('Benefit update', 'TMS became a benefit', 'excerpt'), trials],
})
