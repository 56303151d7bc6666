import { united2025T0536S, unitedTms } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs } from './person-requirements'
import { earlierCourse, measured, psychotherapy } from './treatment-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => unitedTms.at(section, states)
const trials = says('Criteria', 'two from two classes in the present episode, no response or intolerance, or an earlier TMS response of at least half')

export const unitedhealthcare = payer({
  id: 'unitedhealthcare',
  name: 'UnitedHealthcare / Optum',
  names: ['UnitedHealthcare', 'UHC', 'Optum', 'United'],
  kind: 'commercial',
  policy: 'Optum TMS criteria; pain: 2025T0536S, effective 01/01/2025',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('unitedhealthcare', says('Criteria', 'major depressive disorder')),
    measured('unitedhealthcare', says('Criteria', 'severity documented on a standard scale; no verified cut-off')),
    failedTrials('unitedhealthcare', { least: recordedAs(2, trials), classes: 2, thisEpisode: true, intoleranceCounts: true, orEarlierTms: true, cite: trials }),
    psychotherapy('unitedhealthcare', says('Prior-authorization form', 'at least one evidence-based psychotherapy')),
    ages('unitedhealthcare', { least: 18 }, says('Age', '18 or older')),
    earlierCourse('unitedhealthcare', {
      waitDays: 180,
      cite: says('Retreatment', 'at least 180 days after a course that improved depression by at least half'),
    }),
    without('unitedhealthcare', 'bipolar', says('Criteria', 'major depressive disorder')),
  ],
  toVerify: [
    'Whether a severity score is required: a PHQ-9 of 15 appears only on a demonstration site, which is not evidence.',
    'Current wording of the psychotherapy rule.',
  ],
  pain: 'The payer’s text calls TMS unproven for all medical conditions, chronic neuropathic pain and headaches included.',
  authorization: [{ from: '2000-01-01', value: 'needed', cite: says('Prior-authorization form', 'a form is to be filled in') }],
  remarks: ['36 sessions are typical.'],
  cites: [says('Whole policy', 'criteria'), united2025T0536S.at('Coverage rationale', '“unproven and not medically necessary” for chronic neuropathic pain, headaches')],
})
