import { aetna0469, aetnaFloridaSummary } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs, severity } from './person-requirements'
import { augmentation, earlierCourse } from './treatment-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => aetna0469.at(section, states)
const trials = says('Criteria', 'two antidepressants from different classes, each at least 8 weeks at a therapeutic dose')

export const aetna = payer({
  id: 'aetna',
  name: 'Aetna',
  names: [],
  kind: 'commercial',
  policy: 'CPB 0469, effective 01/01/2026',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('aetna', says('Criteria', 'severe major depression')),
    severity(
      'aetna',
      'severe depression on a standard scale',
      recordedAs(20, says('Criteria', 'severe major depression without psychosis, standardised scale')),
      says('Criteria', 'severe major depression without psychosis, standardised scale'),
      {
        lenient: 15,
        why: 'The summary asks for severe depression and names no PHQ-9 value; a total of 15 to 19 reads “moderately severe”.',
      },
    ),
    failedTrials('aetna', { least: recordedAs(2, trials), classes: 2, minimumWeeks: 8, intoleranceCounts: false, cite: trials }),
    augmentation('aetna', says('Criteria', 'augmentation tried'), 'Summaries of the policy disagree on whether augmentation is required.'),
    ages('aetna', { least: 18 }, says('Age', '15 or older in the 2026 summary, 18 or older in an earlier one'), {
      lenient: 15,
      why: 'Summaries give 15 and 18 as the lower age limit.',
    }),
    earlierCourse('aetna', { keptMonths: 2, cite: says('Retreatment', 'a response of at least half, kept for at least two months') }),
    without('aetna', 'psychosis', says('Criteria', 'without psychosis')),
    without('aetna', 'bipolar', says('Criteria', 'major depressive disorder')),
    without('aetna', 'substances', says('Exclusions', 'substance abuse in the past 90 days')),
    without('aetna', 'suicidality', says('Exclusions', 'active suicidality')),
    without('aetna', 'metal', says('Exclusions', 'metal in or around the head')),
    without('aetna', 'brain', says('Exclusions', 'cerebrovascular disease, tumor')),
  ],
  toVerify: [
    'Lower age limit: 15 or 18.',
    'Whether augmentation is required.',
    'Whether psychotherapy is required: older versions asked for it.',
    'Whether a spinal cord stimulator excludes: one summary lists it, with pacemakers, other stimulators and tattoos with metal.',
    'Whether OCD is covered: not clear.',
  ],
  pain: 'Uses other than depression, pain included, are summarized as experimental.',
  remarks: [
    '30 sessions and up to 6 taper sessions.',
    'The scale is repeated during treatment.',
    'TMS together with ketamine, accelerated, EEG-guided (MeRT) and MRI-guided protocols and maintenance are excluded.',
  ],
  cites: [says('Whole policy', 'criteria and exclusions'), aetnaFloridaSummary.at('Contraindications', 'lists spinal cord stimulators')],
})
