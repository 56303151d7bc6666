import { BEGUN, DAY, DEPRESSION, HEALTHY_BRAIN, HERE_FOR_MYSELF, NO_ESTIMATE, NO_IMPLANTS, NO_STIMULATION, NO_THOUGHTS_OF_DEATH, NO_WARNING_SIGNS, SOBER_AND_RESTED, WIDESPREAD, WILLING, signedBy } from './common-answers'
import type { Person } from './person'

export const helenMarsh: Person = {
  id: 'helen-marsh',
  story: 'Fibromyalgia for six years and a depression that two antidepressants have not lifted; every question is answered.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Helen Marsh', dateOfBirth: '1980-04-12', email: 'helen.marsh@example.com', phone: '561-555-0130', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'both', comesFirst: 'equal', inOwnWords: 'Everything aches and nothing lifts my mood. I would like less pain and to cope better.', goals: ['less-pain', 'coping'], expectation: ['may-help'] },
    'mood-history': { ...DEPRESSION, episodeSince: '2025-11', painAndMood: 'both-ways' },
    'phq-9': { q1: 3, q2: 3, q3: 3, q4: 3, q5: 2, q6: 3, q7: 2, q8: 2, q9: 0, difficulty: 3 },
    'self-harm': NO_THOUGHTS_OF_DEATH,
    'gad-7': { q1: 2, q2: 2, q3: 2, q4: 2, q5: 1, q6: 2, q7: 1 },
    'pain-diagnosis': { conditions: ['fibromyalgia'], since: '2020-05', causeFound: 'yes', diagnosedBy: ['rheumatology'], workUp: ['blood-tests', 'specialist-exam'] },
    'pain-places': { places: WIDESPREAD, side: 'both', feels: ['aching', 'touch-hurts'] },
    'pain-impact': { pegAverage: 8, pegEnjoyment: 7, pegActivity: 7 },
    fibromyalgia: { fatigue: 3, unrefreshed: 3, foggy: 2, headaches: 'no', bellyPain: 'no', lowMood: 'yes' },
    'health-now': NO_WARNING_SIGNS,
    implants: NO_IMPLANTS,
    'brain-health': HEALTHY_BRAIN,
    medicines: {
      list: [
        { medicine: 'duloxetine', givenFor: 'mood', now: 'yes', nowMg: 60, changed: 'no', doseMg: 60, weeks: 12, mostDays: 'yes', result: 'partial', thisEpisode: 'yes', addedTo: 'no' },
        { medicine: 'sertraline', givenFor: 'mood', now: 'no', doseMg: 150, weeks: 10, mostDays: 'yes', result: 'none', thisEpisode: 'yes', addedTo: 'no' },
        { medicine: 'pregabalin', givenFor: 'pain', now: 'yes', nowMg: 300, changed: 'no', doseMg: 300, result: 'partial' },
      ],
    },
    'other-treatments': {
      list: [
        { treatment: 'physical-therapy', givenFor: 'pain', response: 'partial', sessions: 16, now: 'yes' },
        { treatment: 'cbt', givenFor: 'mood', response: 'partial', sessions: 14, now: 'yes', thisEpisode: 'yes' },
      ],
      ...NO_STIMULATION,
    },
    'daily-life': SOBER_AND_RESTED,
    'care-plan': { careNow: ['physical-therapy', 'psychological', 'medication-management'], ...WILLING },
    insurance: { coverage: 'commercial', payer: 'florida-blue', memberId: 'XJBH00000101', planName: 'PPO', ...NO_ESTIMATE },
    agreements: signedBy('Helen Marsh'),
  },
  expect: { safety: 'CLEAR', urgency: 'ROUTINE', band: 'B1', funding: 'INS-MDD' },
  findings: ['stable-calming-medicines', 'resistant-pain-with-mood-diagnosis', 'off-label-pain', 'neurofeedback', 'spravato'],
}
