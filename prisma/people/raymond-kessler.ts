import { BEGUN, DAY, HEALTHY_BRAIN, HERE_FOR_MYSELF, NO_ESTIMATE, NO_IMPLANTS, NO_MOOD_DIAGNOSIS, NO_OTHER_TREATMENTS, NO_THOUGHTS_OF_DEATH, NO_WARNING_SIGNS, SOBER_AND_RESTED, WILLING, signedBy } from './common-answers'
import type { Person } from './person'

export const raymondKessler: Person = {
  id: 'raymond-kessler',
  story: 'Back pain without a diagnosis, with unexplained weight loss and night sweats: a medical work-up comes first.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Raymond Kessler', dateOfBirth: '1978-06-19', email: 'raymond.kessler@example.com', phone: '561-555-0136', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'pain', inOwnWords: 'My whole back has hurt for five months, worst at night. I want to find out why.', goals: ['other'], expectation: ['may-help'] },
    'mood-history': { ...NO_MOOD_DIAGNOSIS, painAndMood: 'mood-follows-pain' },
    'phq-9': { q1: 1, q2: 1, q3: 2, q4: 2, q5: 1, q6: 1, q7: 2, q8: 1, q9: 0, difficulty: 1 },
    'self-harm': NO_THOUGHTS_OF_DEATH,
    'gad-7': { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 2, q7: 1 },
    'pain-diagnosis': { conditions: ['none-yet'], since: '2026-06', causeFound: 'no', diagnosedBy: ['none'], workUp: ['none'] },
    'pain-places': { places: ['upper-back', 'lower-back'], side: 'middle', feels: ['aching'] },
    'pain-impact': { pegAverage: 7, pegEnjoyment: 7, pegActivity: 6 },
    'health-now': { ...NO_WARNING_SIGNS, warningSigns: ['weight-loss'], pregnant: 'not-applicable', history: 'I have lost 18 pounds without trying. Night sweats.' },
    implants: NO_IMPLANTS,
    'brain-health': HEALTHY_BRAIN,
    medicines: {
      list: [
        { medicine: 'ibuprofen', givenFor: 'pain', now: 'no', result: 'none' },
      ],
    },
    'other-treatments': NO_OTHER_TREATMENTS,
    'daily-life': { ...SOBER_AND_RESTED, drinksPerWeek: 3, sleepHours: 5 },
    'care-plan': { careNow: ['none'], ...WILLING },
    insurance: { coverage: 'commercial', payer: 'aetna', memberId: 'W00000114', ...NO_ESTIMATE },
    agreements: signedBy('Raymond Kessler'),
  },
  expect: { safety: 'HOLD', urgency: 'PRIORITY', band: 'B3', funding: 'n/a' },
  findings: ['medical-warning-signs', 'own-doctor-first'],
}
