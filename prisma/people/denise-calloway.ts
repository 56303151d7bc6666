import { BEGUN, DAY, DEPRESSION, HEALTHY_BRAIN, HERE_FOR_MYSELF, NO_ESTIMATE, NO_IMPLANTS, NO_STIMULATION, NO_THOUGHTS_OF_DEATH, NO_WARNING_SIGNS, SOBER_AND_RESTED, WIDESPREAD, WILLING, signedBy } from './common-answers'
import type { Person } from './person'

export const deniseCalloway: Person = {
  id: 'denise-calloway',
  story: 'Fibromyalgia and depression with years of antidepressants at doses for pain and sleep, none of them an adequate trial.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Denise Calloway', dateOfBirth: '1971-08-08', email: 'denise.calloway@example.com', phone: '561-555-0139', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'both', comesFirst: 'equal', inOwnWords: 'I have taken antidepressants for years and nothing has helped, neither the pain nor the mood.', goals: ['less-pain', 'mood'], expectation: ['may-help'] },
    'mood-history': { ...DEPRESSION, episodeSince: '2024-09', painAndMood: 'both-ways' },
    'phq-9': { q1: 3, q2: 3, q3: 3, q4: 3, q5: 2, q6: 2, q7: 2, q8: 2, q9: 0, difficulty: 2 },
    'self-harm': NO_THOUGHTS_OF_DEATH,
    'gad-7': { q1: 2, q2: 2, q3: 2, q4: 2, q5: 1, q6: 1, q7: 1 },
    'pain-diagnosis': { conditions: ['fibromyalgia'], since: '2018-07', causeFound: 'yes', diagnosedBy: ['rheumatology'], workUp: ['blood-tests', 'specialist-exam'] },
    'pain-places': { places: WIDESPREAD, side: 'both', feels: ['aching', 'touch-hurts'] },
    'pain-impact': { pegAverage: 7, pegEnjoyment: 6, pegActivity: 7 },
    fibromyalgia: { fatigue: 3, unrefreshed: 2, foggy: 2, headaches: 'no', bellyPain: 'no', lowMood: 'yes' },
    'health-now': NO_WARNING_SIGNS,
    implants: NO_IMPLANTS,
    'brain-health': HEALTHY_BRAIN,
    medicines: {
      list: [
        { medicine: 'amitriptyline', givenFor: 'pain', now: 'yes', nowMg: 25, changed: 'no', doseMg: 25, weeks: 104, mostDays: 'yes', result: 'partial' },
        { medicine: 'trazodone', givenFor: 'sleep', now: 'no', doseMg: 50, weeks: 52, mostDays: 'yes', result: 'partial' },
        { medicine: 'duloxetine', givenFor: 'mood', now: 'no', doseMg: 30, weeks: 3, mostDays: 'yes', result: 'side-effects', thisEpisode: 'yes', addedTo: 'no' },
      ],
    },
    'other-treatments': {
      list: [
        { treatment: 'cbt', givenFor: 'mood', response: 'partial', sessions: 12, now: 'no', thisEpisode: 'yes' },
      ],
      ...NO_STIMULATION,
    },
    'daily-life': SOBER_AND_RESTED,
    'care-plan': { careNow: ['medication-management'], ...WILLING },
    insurance: { coverage: 'commercial', payer: 'florida-blue', memberId: 'XJBH00000126', ...NO_ESTIMATE },
    agreements: signedBy('Denise Calloway'),
  },
  expect: { safety: 'CAUTION', urgency: 'ROUTINE', band: ['B2', 'B1'], funding: 'INS-MDD NOT YET' },
  findings: ['tricyclic', 'trials-not-counted'],
}
