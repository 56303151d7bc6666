import { hcscPsy301 } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs, severity } from './person-requirements'
import { psychotherapy } from './treatment-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => hcscPsy301.at(section, states)
const trials = says('Criteria', 'at least two classes')

export const hcscBcbs = payer({
  id: 'hcsc-bcbs',
  name: 'Blue Cross Blue Shield of TX, IL, OK, NM or MT (HCSC)',
  names: ['HCSC', 'BCBS Texas', 'BCBS Illinois', 'BCBS Oklahoma', 'BCBS New Mexico', 'BCBS Montana'],
  kind: 'commercial',
  policy: 'PSY301.015',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('hcsc-bcbs', says('Criteria', 'major depression')),
    severity('hcsc-bcbs', 'moderate to severe depression, scored weekly', recordedAs(10, says('Severity', 'moderate to severe')), says('Severity', 'moderate to severe')),
    failedTrials('hcsc-bcbs', { least: recordedAs(2, trials), classes: 2, intoleranceCounts: false, cite: trials }),
    psychotherapy('hcsc-bcbs', says('Criteria', 'failed psychotherapy')),
    ages('hcsc-bcbs', { least: 18 }, says('Age', '18 or older; 15 to 17 as an addition to medicine'), {
      lenient: 15,
      why: 'From 15 to 17 TMS is covered only as an addition to medicine.',
    }),
    without('hcsc-bcbs', 'psychosis', says('Exclusions', 'depression with psychosis')),
    without('hcsc-bcbs', 'bipolar', says('Criteria', 'major depressive disorder')),
    without('hcsc-bcbs', 'seizure', says('Exclusions', 'seizure disorder')),
  ],
  toVerify: ['Whether intolerance counts as a failed trial: not recorded.', 'Which neurologic illnesses exclude: the summary names them without detail.'],
  pain: 'No text about pain was seen; no payer found covers TMS for chronic pain.',
  remarks: ['Covers retreatment and maintenance.', 'OCD in adults is covered.'],
  cites: [says('Whole policy', 'criteria and exclusions')],
})
