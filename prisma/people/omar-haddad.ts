import {
  BEGUN,
  DAY,
  DEPRESSION,
  DULOXETINE_FAILED,
  HERE_FOR_MYSELF,
  MOOD_LOW,
  NO_ESTIMATE,
  NO_STIMULATION,
  SAFE,
  SERTRALINE_FAILED,
  signedBy,
  TALK_THERAPY,
  WILLING,
} from './common-answers'
import type { Person } from './person'

export const omarHaddad: Person = {
  id: 'omar-haddad',
  story: 'TRICARE and depression with two failed antidepressants: the recorded criteria look met.',
  on: DAY,
  inDemo: false,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Omar Haddad', dateOfBirth: '1983-07-07', email: 'omar.haddad@example.com', phone: '561-555-0169', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'mood', alsoPain: 'no', goals: ['mood'], expectation: ['may-help'] },
    'mood-history': { ...DEPRESSION, episodeSince: '2026-01' },
    ...MOOD_LOW,
    ...SAFE,
    medicines: { list: [DULOXETINE_FAILED, SERTRALINE_FAILED] },
    'other-treatments': { list: [TALK_THERAPY], ...NO_STIMULATION },
    'care-plan': { careNow: ['physical-therapy'], ...WILLING },
    insurance: { coverage: 'tricare', payer: 'tricare-east', ...NO_ESTIMATE },
    agreements: signedBy('Omar Haddad'),
  },
  expect: { safety: 'CLEAR', urgency: 'ROUTINE', band: 'B2', funding: 'INS-MDD' },
  findings: ['depression-stands-alone', 'tricare-east-trials'],
}
