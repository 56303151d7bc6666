import { noridianL37086 } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs, severity } from './person-requirements'
import { earlierCourse, psychotherapy } from './treatment-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => noridianL37086.at(section, states)
const trials = says('Criteria', 'antidepressants from at least two classes, adequate dose (older wording: four trials)')
const severe = says('Criteria', 'severe major depression')

export const medicareNoridian = payer({
  id: 'medicare-noridian',
  name: 'Medicare – Noridian',
  names: ['Noridian'],
  kind: 'medicare',
  policy: 'LCD L37086 / L37088',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('medicare-noridian', severe),
    severity('medicare-noridian', 'severe depression', recordedAs(20, severe), severe, {
      lenient: 15,
      why: 'The policy asks for severe depression and names no PHQ-9 value.',
    }),
    failedTrials('medicare-noridian', { least: recordedAs(2, trials), classes: 2, intoleranceCounts: false, cite: trials }),
    psychotherapy('medicare-noridian', says('Criteria', 'adequate psychotherapy without improvement')),
    ages('medicare-noridian', { least: 18 }, says('Criteria', 'adults')),
    earlierCourse('medicare-noridian', { cite: says('Retreatment', 'more than half better, then relapse') }),
    without('medicare-noridian', 'psychosis', says('Limitations', 'psychosis')),
    without('medicare-noridian', 'bipolar', severe),
    without('medicare-noridian', 'seizure', says('Limitations', 'seizure disorder')),
    without('medicare-noridian', 'metal', says('Limitations', 'implants within 30 cm')),
  ],
  toVerify: [
    'A superseded version of L37088 ended on 08/19/2023: which one is in force.',
    'Whether four trials are still asked for.',
    'Which neurologic illnesses exclude: the summary names none.',
  ],
  pain: 'All other uses are investigational.',
  remarks: ['20 to 30 sessions and up to 6 taper sessions.'],
  cites: [says('Whole policy', 'criteria')],
})
