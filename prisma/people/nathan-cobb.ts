import {
  BEGUN,
  DAY,
  HERE_FOR_MYSELF,
  MOOD_WELL,
  NAPROXEN,
  NERVE_PAIN,
  NO_MOOD_DIAGNOSIS,
  NO_STIMULATION,
  PHYSICAL_THERAPY,
  SAFE,
  signedBy,
  WILLING,
} from './common-answers'
import type { Person } from './person'

export const nathanCobb: Person = {
  id: 'nathan-cobb',
  story: 'Nerve pain, insured through work, and no wish to pay for what insurance does not cover.',
  on: DAY,
  inDemo: false,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Nathan Cobb', dateOfBirth: '1979-02-22', email: 'nathan.cobb@example.com', phone: '561-555-0166', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'pain', goals: ['less-pain'], expectation: ['may-help'] },
    'mood-history': { ...NO_MOOD_DIAGNOSIS, painAndMood: 'separate' },
    ...MOOD_WELL,
    ...SAFE,
    ...NERVE_PAIN,
    medicines: { list: [NAPROXEN] },
    'other-treatments': { list: [PHYSICAL_THERAPY], ...NO_STIMULATION },
    'care-plan': { careNow: ['physical-therapy'], ...WILLING },
    insurance: { coverage: 'commercial', payer: 'aetna', wantsEstimate: 'no', selfPay: 'no' },
    agreements: signedBy('Nathan Cobb'),
  },
  expect: { safety: 'CLEAR', urgency: 'ROUTINE', band: 'B2', funding: 'NOT COVERED likely' },
  findings: ['off-label-pain', 'pain-not-covered'],
}
