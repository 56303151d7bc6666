import { ambetterCpBh200 } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs, severity } from './person-requirements'
import { psychotherapy } from './treatment-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => ambetterCpBh200.at(section, states)
const trials = says('Criteria', 'two from two classes, adequate dose and duration')
const fifteen = says('Severity', 'severe depression, PHQ-9 of at least 15')

export const ambetterSunshine = payer({
  id: 'ambetter-sunshine',
  name: 'Ambetter / Sunshine Health',
  names: ['Ambetter', 'Sunshine Health', 'Centene'],
  kind: 'commercial',
  policy: 'CP.BH.200',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('ambetter-sunshine', says('Criteria', 'severe major depression')),
    severity('ambetter-sunshine', 'at least moderately severe depression', recordedAs(15, fifteen), fifteen),
    failedTrials('ambetter-sunshine', { least: recordedAs(2, trials), classes: 2, intoleranceCounts: false, cite: trials }),
    psychotherapy('ambetter-sunshine', says('Criteria', 'psychotherapy tried')),
    ages('ambetter-sunshine', { least: 18 }, says('Age', '18 or older; 15 to 17 case by case'), { lenient: 15, why: 'From 15 to 17 the payer decides case by case.' }),
    without('ambetter-sunshine', 'psychosis', says('Exclusions', 'schizophrenia and schizoaffective disorder')),
    without('ambetter-sunshine', 'bipolar', says('Exclusions', 'bipolar disorder')),
    without('ambetter-sunshine', 'suicidality', says('Exclusions', 'acute suicidal ideation with intent')),
    without('ambetter-sunshine', 'metal', says('Exclusions', 'implants')),
  ],
  toVerify: [
    'Ketamine treatment at the same time: an older text prohibits it, a later one asks for documentation.',
    'Whether intolerance counts as a failed trial: not recorded.',
    'When another course is covered: the policy defines it, the summary does not say how.',
  ],
  pain: 'No text about pain was seen; no payer found covers TMS for chronic pain.',
  remarks: ['36 sessions; at most 30 with theta bursts.'],
  cites: [says('Whole policy', 'criteria and exclusions')],
})
