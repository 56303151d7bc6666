import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { firstCoastL34522, floridaClinicMedicare } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs, severity } from './person-requirements'
import { earlierCourse } from './treatment-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => firstCoastL34522.at(section, states)
const trials = says('Criteria', 'at least one adequate trial of medicine, or documented intolerance')
const severe = says('Criteria', 'confirmed severe major depression, tracked on a validated scale')

export const medicareFirstCoast = payer({
  id: 'medicare-first-coast',
  name: 'Medicare – First Coast (Florida, Puerto Rico, USVI)',
  names: ['Original Medicare in Florida', 'First Coast'],
  kind: 'medicare',
  policy: 'LCD L34522, revision effective 12/11/2022',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('medicare-first-coast', severe),
    severity('medicare-first-coast', 'severe depression on a validated scale', recordedAs(20, severe), severe, {
      lenient: 15,
      why: 'The policy asks for severe depression and names no PHQ-9 value; a total of 15 to 19 reads “moderately severe”.',
    }),
    failedTrials('medicare-first-coast', { least: recordedAs(1, trials), intoleranceCounts: true, cite: trials }),
    ages('medicare-first-coast', { least: 18 }, says('Criteria', 'adults; no upper limit')),
    earlierCourse('medicare-first-coast', { cite: generalKnowledge.at('Older revisions of the policy', 'more than half better, then relapse') }),
    without('medicare-first-coast', 'psychosis', says('Limitations', 'active psychosis in the episode')),
    without('medicare-first-coast', 'bipolar', severe),
    without('medicare-first-coast', 'seizure', says('Limitations', 'seizure and neurologic conditions')),
    without('medicare-first-coast', 'metal', says('Limitations', 'a magnetic-sensitive device or metal within 30 cm')),
  ],
  toVerify: [
    'Which neurologic conditions exclude: the summary names seizures and “neurologic conditions”.',
    'Whether psychotherapy is required: older revisions listed it.',
    'A psychiatrist’s order after seeing the person face to face.',
  ],
  pain: 'Uses other than depression are not covered. For pain, the Advance Beneficiary Notice (CMS-R-131) comes before treatment.',
  remarks: ['Up to 6 weeks of daily sessions (about 30), then a taper.', 'OCD is not covered.'],
  cites: [says('Whole policy', 'criteria and limitations'), floridaClinicMedicare.at('Medicare', 'covered again after a documented relapse')],
})
