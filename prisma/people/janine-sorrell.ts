import { BEGUN, DAY, DEPRESSION, HEALTHY_BRAIN, HERE_FOR_MYSELF, NO_ESTIMATE, NO_IMPLANTS, NO_STIMULATION, NO_THOUGHTS_OF_DEATH, NO_WARNING_SIGNS, SOBER_AND_RESTED, WIDESPREAD, WILLING, signedBy } from './common-answers'
import type { Person } from './person'

export const janineSorrell: Person = {
  id: 'janine-sorrell',
  story: 'Fibromyalgia and depression after one failed antidepressant and no talk therapy: the insurer asks for more.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Janine Sorrell', dateOfBirth: '1992-02-14', email: 'janine.sorrell@example.com', phone: '561-555-0137', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'both', comesFirst: 'equal', inOwnWords: 'I ache all over and the tablets have not lifted my mood. I know this may only help a little.', goals: ['less-pain', 'mood'], expectation: ['may-help'] },
    'mood-history': { ...DEPRESSION, episodeSince: '2026-02', painAndMood: 'both-ways' },
    'phq-9': { q1: 2, q2: 2, q3: 2, q4: 3, q5: 1, q6: 2, q7: 2, q8: 2, q9: 0, difficulty: 2 },
    'self-harm': NO_THOUGHTS_OF_DEATH,
    'gad-7': { q1: 2, q2: 1, q3: 1, q4: 1, q5: 2, q6: 1, q7: 1 },
    'pain-diagnosis': { conditions: ['fibromyalgia'], since: '2024-05', causeFound: 'yes', diagnosedBy: ['primary-care'], workUp: ['blood-tests'] },
    'pain-places': { places: WIDESPREAD, side: 'both', feels: ['aching', 'touch-hurts'] },
    'pain-impact': { pegAverage: 6, pegEnjoyment: 6, pegActivity: 6 },
    fibromyalgia: { fatigue: 2, unrefreshed: 2, foggy: 2, headaches: 'no', bellyPain: 'no', lowMood: 'yes' },
    'health-now': NO_WARNING_SIGNS,
    implants: NO_IMPLANTS,
    'brain-health': HEALTHY_BRAIN,
    medicines: {
      list: [
        { medicine: 'escitalopram', givenFor: 'mood', now: 'yes', nowMg: 20, changed: 'no', doseMg: 20, weeks: 8, mostDays: 'yes', result: 'none', thisEpisode: 'yes', addedTo: 'no' },
        { medicine: 'cyclobenzaprine', givenFor: 'pain', now: 'no', result: 'none' },
      ],
    },
    'other-treatments': {
      list: [
        { treatment: 'physical-therapy', givenFor: 'pain', response: 'partial', sessions: 6, now: 'no' },
      ],
      ...NO_STIMULATION,
    },
    'daily-life': { ...SOBER_AND_RESTED, drinksPerWeek: 1 },
    'care-plan': { careNow: ['medication-management'], ...WILLING },
    insurance: { coverage: 'commercial', payer: 'unitedhealthcare', memberId: '900000115', ...NO_ESTIMATE },
    agreements: signedBy('Janine Sorrell'),
  },
  expect: { safety: 'CLEAR', urgency: 'ROUTINE', band: ['B2', 'B1'], funding: 'INS-MDD NOT YET' },
  findings: ['antidepressant-trial-failed'],
}
