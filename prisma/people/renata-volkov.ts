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

export const renataVolkov: Person = {
  id: 'renata-volkov',
  story: 'Clonazepam was cut down three weeks ago: withdrawal lowers the threshold, so it waits.',
  on: DAY,
  inDemo: false,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Renata Volkov', dateOfBirth: '1963-06-06', email: 'renata.volkov@example.com', phone: '561-555-0177', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'pain', goals: ['less-pain'], expectation: ['may-help'] },
    'mood-history': { ...NO_MOOD_DIAGNOSIS, painAndMood: 'separate' },
    ...MOOD_WELL,
    ...SAFE,
    ...NERVE_PAIN,
    medicines: { list: [NAPROXEN, { medicine: 'clonazepam', givenFor: 'sleep', now: 'yes', nowMg: 0.5, changed: 'lowered', doseMg: 2, weeks: 200, result: 'good' }] },
    'other-treatments': { list: [PHYSICAL_THERAPY], ...NO_STIMULATION },
    'care-plan': { careNow: ['physical-therapy'], ...WILLING },
    insurance: { coverage: 'commercial', payer: 'unitedhealthcare', ...NO_ESTIMATE },
    agreements: signedBy('Renata Volkov'),
  },
  expect: { safety: 'HOLD', urgency: 'PRIORITY', band: 'B2', funding: 'SELF-PAY + GFE' },
  findings: ['recent-withdrawal', 'high-seizure-load'],
}
