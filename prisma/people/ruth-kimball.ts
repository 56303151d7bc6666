import { BACK_PAIN, BEGUN, DAY, HERE_FOR_MYSELF, MOOD_WELL, NO_ESTIMATE, NO_MOOD_DIAGNOSIS, NO_OTHER_TREATMENTS, SAFE, signedBy, WILLING } from './common-answers'
import type { Person } from './person'

export const ruthKimball: Person = {
  id: 'ruth-kimball',
  story: 'Back pain for just three months, its cause not looked for and nothing tried: a work-up and standard treatment first.',
  on: DAY,
  inDemo: false,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Ruth Kimball', dateOfBirth: '1969-12-01', email: 'ruth.kimball@example.com', phone: '561-555-0156', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'pain', goals: ['less-pain'], expectation: ['may-help'] },
    'mood-history': { ...NO_MOOD_DIAGNOSIS, painAndMood: 'separate' },
    ...MOOD_WELL,
    ...SAFE,
    ...BACK_PAIN,
    'pain-diagnosis': { conditions: ['low-back-pain'], since: '2026-08', causeFound: 'no', diagnosedBy: ['none'], workUp: ['none'] },
    medicines: { noneTaken: 'yes' },
    'other-treatments': NO_OTHER_TREATMENTS,
    'care-plan': { careNow: ['physical-therapy'], ...WILLING },
    insurance: { coverage: 'commercial', payer: 'cigna-evernorth', ...NO_ESTIMATE },
    agreements: signedBy('Ruth Kimball'),
  },
  expect: { safety: 'CLEAR', urgency: 'ROUTINE', band: 'B3', funding: 'n/a' },
  findings: ['pain-evaluated', 'standard-treatment-failed', 'own-doctor-first'],
}
