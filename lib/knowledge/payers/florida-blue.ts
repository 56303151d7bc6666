import { floridaBlueTms } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs, severity } from './person-requirements'
import { earlierCourse } from './treatment-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => floridaBlueTms.at(section, states)
const trials = says('Criteria', 'two from two classes, or intolerance')
const above19 = says('Severity', 'PHQ-9 above 19, MADRS above 34, BDI above 29, QIDS-SR above 15 or IDS-C above 36')

export const floridaBlue = payer({
  id: 'florida-blue',
  name: 'Florida Blue',
  names: ['Blue Cross Blue Shield of Florida', 'BCBSFL', 'BCBS Florida'],
  kind: 'commercial',
  policy: 'TMS criteria (Lucet / New Directions)',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('florida-blue', says('Criteria', 'severe major depression without psychosis')),
    severity('florida-blue', 'severe depression', recordedAs(20, above19), above19),
    failedTrials('florida-blue', { least: recordedAs(2, trials), classes: 2, intoleranceCounts: true, cite: trials }),
    ages('florida-blue', { least: 15, most: 70 }, says('Age', '15 to 70')),
    earlierCourse('florida-blue', {
      resultUnsaid: 'The summary asks for 90 days since the earlier course and does not say how much that one must have helped.',
      waitDays: 90,
      cite: says('Retreatment', 'at least 90 days after the earlier course'),
    }),
    without('florida-blue', 'psychosis', says('Criteria', 'without psychosis')),
    without('florida-blue', 'bipolar', says('Criteria', 'major depressive disorder')),
  ],
  toVerify: ['Whether psychotherapy is required: usual, and not seen in the summary.', 'Another way in, cut off in the summary.'],
  pain: 'No text about pain was seen; no payer found covers TMS for chronic pain.',
  remarks: ['The score is repeated every two weeks during treatment.', '36 sessions are usual.'],
  cites: [says('Whole page', 'criteria as the clinic gives them')],
})
