import {
  BEGUN,
  DAY,
  DEPRESSION,
  DULOXETINE_FAILED,
  HERE_FOR_MYSELF,
  MOOD_LOW,
  NO_STIMULATION,
  SAFE,
  SERTRALINE_FAILED,
  signedBy,
  TALK_THERAPY,
  WILLING,
} from './common-answers'
import type { Person } from './person'

export const joannaPryce: Person = {
  id: 'joanna-pryce',
  story: 'Depression, no insurance, and ready to pay: a Good Faith Estimate is due.',
  on: DAY,
  inDemo: false,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Joanna Pryce', dateOfBirth: '1986-08-14', email: 'joanna.pryce@example.com', phone: '561-555-0165', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'mood', alsoPain: 'no', goals: ['mood'], expectation: ['may-help'] },
    'mood-history': { ...DEPRESSION, episodeSince: '2026-01' },
    ...MOOD_LOW,
    ...SAFE,
    medicines: { list: [DULOXETINE_FAILED, SERTRALINE_FAILED] },
    'other-treatments': { list: [TALK_THERAPY], ...NO_STIMULATION },
    'care-plan': { careNow: ['physical-therapy'], ...WILLING },
    insurance: { coverage: 'none', wantsEstimate: 'yes', selfPay: 'yes' },
    agreements: signedBy('Joanna Pryce'),
  },
  expect: { safety: 'CLEAR', urgency: 'ROUTINE', band: 'B2', funding: 'SELF-PAY + GFE' },
  findings: ['depression-stands-alone', 'estimate'],
}
