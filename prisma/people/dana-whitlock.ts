import { BEGUN, DAY, DEPRESSION, HERE_FOR_MYSELF } from './common-answers'
import type { Person } from './person'

export const danaWhitlock: Person = {
  id: 'dana-whitlock',
  story: 'Tells of thoughts of suicide, without a plan, and then stops filling in the form: staff are alerted although nothing was sent.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Dana Whitlock', dateOfBirth: '1997-06-06', email: 'dana.whitlock@example.com', phone: '561-555-0154', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'both', comesFirst: 'mood', inOwnWords: 'I do not know where else to ask.', goals: ['mood'], expectation: ['last-hope'] },
    'mood-history': { ...DEPRESSION, episodeSince: '2026-06', painAndMood: 'both-ways' },
    'phq-9': { q1: 3, q2: 3, q3: 2, q4: 3, q5: 2, q6: 3, q7: 2, q8: 1, q9: 2, difficulty: 3 },
    'self-harm': { wishDead: 'yes', thoughts: 'yes', method: 'no', intent: 'no', plan: 'no', behaviour: 'never' },
  },
  expect: { safety: 'HOLD', urgency: 'SAME-DAY', band: 'withheld', funding: 'UNKNOWN' },
  findings: ['suicidal-thoughts'],
}
