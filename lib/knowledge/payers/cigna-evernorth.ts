import { cignaEn0383, evernorthNewsroom } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs, severity } from './person-requirements'
import { earlierCourse, psychotherapy } from './treatment-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => cignaEn0383.at(section, states)
const trials = says('Criteria', 'at least two antidepressants from two classes, adequate dose and duration (older text: 4 weeks each)')

export const cignaEvernorth = payer({
  id: 'cigna-evernorth',
  name: 'Cigna / Evernorth',
  names: ['Cigna', 'Evernorth'],
  kind: 'commercial',
  policy: 'EN0383, effective 03/15/2026',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('cigna-evernorth', says('Criteria', 'unipolar major depression')),
    severity(
      'cigna-evernorth',
      'moderate to severe depression on one tool, before and after',
      recordedAs(10, says('Criteria', 'moderate to severe')),
      says('Criteria', 'moderate to severe unipolar depression without psychosis'),
    ),
    failedTrials('cigna-evernorth', { least: recordedAs(2, trials), classes: 2, intoleranceCounts: false, cite: trials }),
    psychotherapy('cigna-evernorth', says('Criteria', 'a trial of psychotherapy')),
    ages('cigna-evernorth', { least: 15 }, says('Age', '15 or older, with special rules from 15 to 17')),
    earlierCourse('cigna-evernorth', { result: 'some', cite: says('Retreatment', 'earlier benefit, and the criteria again') }),
    without('cigna-evernorth', 'psychosis', says('Criteria', 'without psychosis')),
    without('cigna-evernorth', 'bipolar', says('Criteria', 'unipolar')),
  ],
  toVerify: ['Least weeks of a trial.', 'The special rules from age 15 to 17.', 'Whether intolerance counts as a failed trial: not recorded.'],
  pain: 'Uses other than depression and OCD are summarized as experimental.',
  authorization: [
    { from: '2000-01-01', value: 'needed', cite: evernorthNewsroom.at('Notice', 'required until then', 'excerpt') },
    {
      from: '2026-03-06',
      value: 'needed-out-of-network',
      cite: evernorthNewsroom.at('Notice', 'no longer required in network; out of network and network exceptions still are', 'excerpt'),
    },
  ],
  remarks: ['36 sessions.', 'One severity tool throughout, before and after.', 'OCD is covered by the policy.'],
  cites: [says('Whole policy', 'criteria'), evernorthNewsroom.at('Notice', 'prior authorization is no longer required in network', 'excerpt')],
})
