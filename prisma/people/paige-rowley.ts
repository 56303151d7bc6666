import { BEGUN, DAY, HEALTHY_BRAIN, HERE_FOR_MYSELF, NO_ESTIMATE, NO_IMPLANTS, NO_MOOD_DIAGNOSIS, NO_OTHER_TREATMENTS, NO_THOUGHTS_OF_DEATH, NO_WARNING_SIGNS, SOBER_AND_RESTED, WILLING, signedBy } from './common-answers'
import type { Person } from './person'

export const paigeRowley: Person = {
  id: 'paige-rowley',
  story: 'Migraine with aura and nothing else: a separate hand-held device is cleared for that, not clinic TMS.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Paige Rowley', dateOfBirth: '1997-01-30', email: 'paige.rowley@example.com', phone: '561-555-0135', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'pain', inOwnWords: 'Migraines with zigzag lights, ten days a month. I read that TMS is approved for this.', goals: ['less-pain'], expectation: ['may-help'] },
    'mood-history': { ...NO_MOOD_DIAGNOSIS, painAndMood: 'separate' },
    'phq-9': { q1: 1, q2: 0, q3: 1, q4: 1, q5: 1, q6: 0, q7: 1, q8: 0, q9: 0, difficulty: 1 },
    'self-harm': NO_THOUGHTS_OF_DEATH,
    'gad-7': { q1: 1, q2: 1, q3: 1, q4: 1, q5: 0, q6: 1, q7: 0 },
    'pain-diagnosis': { conditions: ['migraine-with-aura'], since: '2017-05', causeFound: 'yes', diagnosedBy: ['neurology'], workUp: ['mri-ct', 'specialist-exam'] },
    'pain-places': { places: ['head-left', 'head-right'], side: 'varies', feels: ['throbbing', 'attacks'] },
    'pain-impact': { pegAverage: 6, pegEnjoyment: 6, pegActivity: 5 },
    headache: { daysPerMonth: 10, aura: ['vision'], auraMinutes: 20, auraFollowedByHeadache: 'yes' },
    'health-now': { ...NO_WARNING_SIGNS, frequentHeadache: 'yes' },
    implants: NO_IMPLANTS,
    'brain-health': HEALTHY_BRAIN,
    medicines: {
      list: [
        { medicine: 'topiramate', givenFor: 'pain', now: 'no', result: 'side-effects' },
        { medicine: 'propranolol', givenFor: 'pain', now: 'no', result: 'none' },
        { medicine: 'sumatriptan', givenFor: 'pain', now: 'yes', nowMg: 50, changed: 'no', result: 'partial' },
        { medicine: 'combined oral contraceptive', givenFor: 'other', now: 'yes', changed: 'no' },
      ],
    },
    'other-treatments': NO_OTHER_TREATMENTS,
    'daily-life': { ...SOBER_AND_RESTED, drinksPerWeek: 2, sleepHours: 7 },
    'care-plan': { ...WILLING, careNow: ['medication-management'], willing: ['psychological', 'medication-management'] },
    insurance: { coverage: 'commercial', payer: 'unitedhealthcare', memberId: '900000113', ...NO_ESTIMATE },
    agreements: signedBy('Paige Rowley'),
  },
  expect: { safety: 'CAUTION', urgency: 'ROUTINE', band: ['B4', 'B2'], funding: 'Device/pharmacy benefit' },
  findings: ['frequent-headache', 'aura-and-estrogen'],
}
