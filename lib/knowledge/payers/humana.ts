import { floridaClinicInsurance, humanaLouisiana } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs } from './person-requirements'
import { earlierCourse, measured } from './treatment-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => humanaLouisiana.at(section, states)
const trials = says('Criteria (Louisiana Medicaid)', 'four trials from at least two classes, two of them adequate for at least 6 weeks')

export const humana = payer({
  id: 'humana',
  name: 'Humana',
  names: [],
  kind: 'commercial',
  policy: 'HUM-0457',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'conflict',
  unusableBecause: 'How many failed antidepressants are asked for is in conflict: a clinic says “may require four”, the four of Louisiana Medicaid may not apply here.',
  requires: [
    diagnosis('humana', says('Criteria', 'major depression')),
    measured('humana', says('Criteria', 'tracked with the PHQ-9')),
    failedTrials('humana', {
      least: recordedAs(4, trials),
      classes: 2,
      minimumWeeks: 6,
      intoleranceCounts: false,
      cite: trials,
      disputed: { lenient: 1, why: 'Sources give four, and none confirms it for commercial plans.' },
    }),
    ages('humana', { least: 18 }, says('Age', '18 or older')),
    earlierCourse('humana', { cite: says('Retreatment', 'at least half better, then at least half worse than the best score') }),
    without('humana', 'psychosis', says('Exclusions', 'active psychosis or catatonia')),
    without('humana', 'bipolar', says('Criteria', 'major depressive disorder')),
    without('humana', 'seizure', says('Exclusions', 'seizures, those caused by ECT excepted')),
    without('humana', 'suicidality', says('Exclusions', 'active suicidality')),
    without('humana', 'metal', says('Exclusions', 'deep brain stimulator, cochlear implant, pacemaker')),
  ],
  toVerify: ['How many failed antidepressants, and of how many classes.', 'Substance use, severe heart disease and dementia are listed as exclusions.'],
  pain: 'No text about pain was seen; no payer found covers TMS for chronic pain.',
  remarks: ['Progress is tracked with the PHQ-9.'],
  cites: [says('Whole policy', 'criteria of Louisiana Medicaid'), floridaClinicInsurance.at('Humana', '“may require four”')],
})
