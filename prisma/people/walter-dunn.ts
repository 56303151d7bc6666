import {
  BEGUN,
  DAY,
  HEALTHY_BRAIN,
  HERE_FOR_MYSELF,
  NO_ESTIMATE,
  NO_IMPLANTS,
  NO_MOOD_DIAGNOSIS,
  NO_STIMULATION,
  NO_THOUGHTS_OF_DEATH,
  NO_WARNING_SIGNS,
  SOBER_AND_RESTED,
  signedBy,
} from './common-answers'
import type { Person } from './person'

export const walterDunn: Person = {
  id: 'walter-dunn',
  story: 'Burning pain in the right arm after a torn nerve plexus, and a mood that is well.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Walter Dunn', dateOfBirth: '1968-06-02', email: 'walter.dunn@example.com', phone: '561-555-0131', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'pain', inOwnWords: 'My right arm burns since the accident. A third less pain would do.', goals: ['less-pain'], expectation: ['may-help'] },
    'mood-history': { ...NO_MOOD_DIAGNOSIS, painAndMood: 'separate' },
    'phq-9': { q1: 0, q2: 0, q3: 1, q4: 2, q5: 0, q6: 0, q7: 1, q8: 0, q9: 0, difficulty: 0 },
    'self-harm': NO_THOUGHTS_OF_DEATH,
    'gad-7': { q1: 1, q2: 1, q3: 1, q4: 0, q5: 0, q6: 0, q7: 0 },
    'pain-diagnosis': { conditions: ['plexus-injury'], since: '2022-09', causeFound: 'yes', diagnosedBy: ['neurology', 'pain-clinic'], workUp: ['mri-ct', 'nerve-test'] },
    'pain-places': { places: ['shoulder-right', 'upper-arm-right', 'lower-arm-right', 'hand-right'], side: 'right', feels: ['burning', 'electric'] },
    'pain-impact': { pegAverage: 7, pegEnjoyment: 6, pegActivity: 7 },
    'health-now': { ...NO_WARNING_SIGNS, pregnant: 'not-applicable' },
    implants: NO_IMPLANTS,
    'brain-health': HEALTHY_BRAIN,
    medicines: {
      list: [
        { medicine: 'gabapentin', givenFor: 'pain', now: 'yes', nowMg: 1800, changed: 'no', doseMg: 2400, result: 'partial' },
        { medicine: 'duloxetine', givenFor: 'pain', now: 'no', doseMg: 60, weeks: 12, result: 'none' },
      ],
    },
    'other-treatments': {
      list: [
        { treatment: 'nerve-block', givenFor: 'pain', response: 'none', sessions: 3, now: 'no' },
        { treatment: 'physical-therapy', givenFor: 'pain', response: 'partial', now: 'yes' },
      ],
      ...NO_STIMULATION,
    },
    'daily-life': { ...SOBER_AND_RESTED, drinksPerWeek: 2 },
    'care-plan': { careNow: ['physical-therapy', 'medication-management'], willing: ['physical-therapy', 'medication-management', 'other'], canAttend: 'yes' },
    insurance: { coverage: 'commercial', payer: 'unitedhealthcare', memberId: '900000102', planName: 'PPO', ...NO_ESTIMATE },
    agreements: signedBy('Walter Dunn'),
  },
  expect: { safety: 'CLEAR', urgency: 'ROUTINE', band: ['B2', 'B1'], funding: 'SELF-PAY + GFE' },
  findings: ['stable-calming-medicines', 'off-label-pain', 'ketamine'],
}
