import { vaSummary } from '@/lib/knowledge/sources/payer-policies'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs, severity } from './person-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => vaSummary.at(section, states)
const trials = says('Criteria', 'at least one adequate trial of 6 weeks in the present episode, or intolerance')

export const va = payer({
  id: 'va',
  name: 'VA health care',
  names: ['Veterans Affairs', 'VA Community Care'],
  kind: 'va',
  policy: 'VA care or Community Care referral',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('va', says('Criteria', 'major depression')),
    severity('va', 'at least moderate depression', recordedAs(10, says('Criteria', 'moderate or worse')), says('Criteria', 'moderate or worse')),
    failedTrials('va', { least: recordedAs(1, trials), minimumWeeks: 6, thisEpisode: true, intoleranceCounts: true, cite: trials }),
    ages('va', { least: 18 }, says('Criteria', 'adults')),
  ],
  toVerify: ['Everything: the summary is of low quality. The VA’s referral and authorization state what is approved.'],
  pain: 'Not recorded. Nothing is billed without a referral.',
  remarks: [
    'About 30 to 36 sessions.',
    'OCD by the same rule, according to the summary.',
    'No fixed rule on psychotherapy.',
    'A referral from the VA comes first; nothing is billed to it directly.',
  ],
  cites: [trials],
})
