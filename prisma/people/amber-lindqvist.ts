import {
  BEGUN,
  DAY,
  HERE_FOR_MYSELF,
  MOOD_WELL,
  NAPROXEN,
  NERVE_PAIN,
  NO_ESTIMATE,
  NO_MOOD_DIAGNOSIS,
  NO_STIMULATION,
  PHYSICAL_THERAPY,
  SAFE,
  signedBy,
  WILLING,
} from './common-answers'
import type { Person } from './person'

export const amberLindqvist: Person = {
  id: 'amber-lindqvist',
  story: 'Eighteen: the same nerve pain as a seventeen-year-old, and an adult’s way.',
  on: DAY,
  inDemo: false,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Amber Lindqvist', dateOfBirth: '2008-06-18', email: 'amber.lindqvist@example.com', phone: '561-555-0160', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'pain', goals: ['less-pain'], expectation: ['may-help'] },
    'mood-history': { ...NO_MOOD_DIAGNOSIS, painAndMood: 'separate' },
    ...MOOD_WELL,
    ...SAFE,
    ...NERVE_PAIN,
    medicines: { list: [NAPROXEN] },
    'other-treatments': { list: [PHYSICAL_THERAPY], ...NO_STIMULATION },
    'care-plan': { careNow: ['physical-therapy'], ...WILLING },
    insurance: { coverage: 'commercial', payer: 'unitedhealthcare', ...NO_ESTIMATE },
    agreements: signedBy('Amber Lindqvist'),
  },
  expect: { safety: 'CLEAR', urgency: 'ROUTINE', band: 'B2', funding: 'SELF-PAY + GFE' },
  findings: ['off-label-pain', 'pain-not-covered'],
}
