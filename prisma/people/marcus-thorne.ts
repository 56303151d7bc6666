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

export const marcusThorne: Person = {
  id: 'marcus-thorne',
  story: 'Depression, no insurance, and no wish to pay: nothing is likely to be covered today.',
  on: DAY,
  inDemo: false,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Marcus Thorne', dateOfBirth: '1991-01-27', email: 'marcus.thorne@example.com', phone: '561-555-0164', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'mood', alsoPain: 'no', goals: ['mood'], expectation: ['may-help'] },
    'mood-history': { ...DEPRESSION, episodeSince: '2026-01' },
    ...MOOD_LOW,
    ...SAFE,
    medicines: { list: [DULOXETINE_FAILED, SERTRALINE_FAILED] },
    'other-treatments': { list: [TALK_THERAPY], ...NO_STIMULATION },
    'care-plan': { careNow: ['physical-therapy'], ...WILLING },
    insurance: { coverage: 'none', wantsEstimate: 'no', selfPay: 'no' },
    agreements: signedBy('Marcus Thorne'),
  },
  expect: { safety: 'CLEAR', urgency: 'ROUTINE', band: 'B2', funding: 'NOT COVERED likely' },
  findings: ['depression-stands-alone', 'spravato'],
}
