import { novitasL34998 } from '@/lib/knowledge/sources/payer-policies'
import { without } from './exclusions'
import { CAPTURED, payer } from './payer'
import { ages, diagnosis, recordedAs, severity } from './person-requirements'
import { failedTrials } from './trial-requirement'

const says = (section: string, states: string) => novitasL34998.at(section, states)
const trials = says('Criteria', 'at least one adequate trial, or intolerance')
const severe = says('Criteria', 'severe major depression')

export const medicareNovitas = payer({
  id: 'medicare-novitas',
  name: 'Medicare – Novitas',
  names: ['Novitas'],
  kind: 'medicare',
  policy: 'LCD L34998, revision effective 12/11/2022',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'recorded',
  requires: [
    diagnosis('medicare-novitas', severe),
    severity('medicare-novitas', 'severe depression', recordedAs(20, severe), severe, {
      lenient: 15,
      why: 'The policy asks for severe depression and names no PHQ-9 value.',
    }),
    failedTrials('medicare-novitas', { least: recordedAs(1, trials), intoleranceCounts: true, cite: trials }),
    ages('medicare-novitas', { least: 18 }, says('Criteria', 'adults')),
    without('medicare-novitas', 'psychosis', says('Limitations', 'active psychosis in the episode')),
    without('medicare-novitas', 'bipolar', severe),
    without('medicare-novitas', 'seizure', says('Limitations', 'seizure and neurologic conditions')),
    without('medicare-novitas', 'metal', says('Limitations', 'a magnetic-sensitive device or metal within 30 cm')),
  ],
  toVerify: ['Whether psychotherapy is required.'],
  pain: 'Uses other than depression are not covered.',
  remarks: ['Serves Pennsylvania, New Jersey, Texas and other states.', 'Up to 6 weeks.', 'OCD is not covered.'],
  cites: [says('Whole policy', 'criteria')],
})
