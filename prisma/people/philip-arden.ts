import {
  BEGUN,
  DAY,
  DEPRESSION,
  DULOXETINE_FAILED,
  FIBROMYALGIA,
  FLORIDA_BLUE,
  HERE_FOR_MYSELF,
  MOOD_LOW,
  NO_STIMULATION,
  PHYSICAL_THERAPY,
  SAFE,
  SERTRALINE_FAILED,
  signedBy,
  TALK_THERAPY,
  WILLING,
} from './common-answers'
import type { Person } from './person'

export const philipArden: Person = {
  id: 'philip-arden',
  story: 'Phenelzine and venlafaxine at the same time: the prescriber hears of it the same day.',
  on: DAY,
  inDemo: false,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Philip Arden', dateOfBirth: '1972-02-17', email: 'philip.arden@example.com', phone: '561-555-0176', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'both', comesFirst: 'equal', goals: ['less-pain', 'mood'], expectation: ['may-help'] },
    'mood-history': { ...DEPRESSION, episodeSince: '2026-01', painAndMood: 'both-ways' },
    ...MOOD_LOW,
    ...SAFE,
    ...FIBROMYALGIA,
    medicines: {
      list: [
        { ...SERTRALINE_FAILED, medicine: 'phenelzine', doseMg: 60, now: 'yes', nowMg: 60 },
        { ...DULOXETINE_FAILED, medicine: 'venlafaxine', doseMg: 225, nowMg: 225 },
      ],
    },
    'other-treatments': { list: [PHYSICAL_THERAPY, TALK_THERAPY], ...NO_STIMULATION },
    'care-plan': { careNow: ['physical-therapy'], ...WILLING },
    insurance: FLORIDA_BLUE,
    agreements: signedBy('Philip Arden'),
  },
  expect: { safety: 'HOLD', urgency: 'PRIORITY', band: 'B2', funding: 'INS-MDD' },
  findings: ['maoi-pair'],
}
