import {
  BEGUN,
  DAY,
  DEPRESSION,
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

export const edithMonroe: Person = {
  id: 'edith-monroe',
  story: 'Original Medicare and depression, and the only antidepressant was taken for five weeks: not yet a trial.',
  on: DAY,
  inDemo: false,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Edith Monroe', dateOfBirth: '1957-04-30', email: 'edith.monroe@example.com', phone: '561-555-0167', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'mood', alsoPain: 'no', goals: ['mood'], expectation: ['may-help'] },
    'mood-history': { ...DEPRESSION, episodeSince: '2026-01' },
    ...MOOD_LOW,
    ...SAFE,
    medicines: { list: [{ ...SERTRALINE_FAILED, weeks: 5 }] },
    'other-treatments': { list: [TALK_THERAPY], ...NO_STIMULATION },
    'care-plan': { careNow: ['physical-therapy'], ...WILLING },
    insurance: { coverage: 'medicare', payer: 'medicare-first-coast', ...NO_ESTIMATE },
    agreements: signedBy('Edith Monroe'),
  },
  expect: { safety: 'CLEAR', urgency: 'ROUTINE', band: 'B2', funding: 'MEDICARE-MDD NOT YET' },
  findings: ['trials-not-counted', 'medicare-first-coast-trials'],
}
