import {
  BEGUN,
  DAY,
  DEPRESSION,
  HEALTHY_BRAIN,
  HERE_FOR_MYSELF,
  NO_IMPLANTS,
  NO_STIMULATION,
  NO_WARNING_SIGNS,
  SOBER_AND_RESTED,
  signedBy,
  WILLING,
} from './common-answers'
import type { Person } from './person'

export const ivyPrentiss: Person = {
  id: 'ivy-prentiss',
  story: 'Complex regional pain in one hand, and a plan to end her life: the crisis comes before everything else.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Ivy Prentiss', dateOfBirth: '1999-02-11', email: 'ivy.prentiss@example.com', phone: '561-555-0133', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'pain', inOwnWords: 'I cannot stand the pain in my hand any more.', goals: ['less-pain'], expectation: ['may-help'] },
    'mood-history': { ...DEPRESSION, painAndMood: 'mood-follows-pain' },
    'phq-9': { q1: 3, q2: 3, q3: 3, q4: 3, q5: 2, q6: 3, q7: 2, q8: 2, q9: 3, difficulty: 3 },
    'self-harm': { wishDead: 'yes', thoughts: 'yes', method: 'yes', intent: 'yes', plan: 'yes', behaviour: 'never' },
    'gad-7': { q1: 3, q2: 3, q3: 3, q4: 3, q5: 2, q6: 2, q7: 2 },
    'pain-diagnosis': { conditions: ['crps-1'], since: '2024-06', causeFound: 'yes', diagnosedBy: ['pain-clinic'], workUp: ['specialist-exam'] },
    'pain-places': { places: ['lower-arm-left', 'hand-left'], side: 'left', feels: ['burning', 'touch-hurts'] },
    'pain-impact': { pegAverage: 9, pegEnjoyment: 9, pegActivity: 9 },
    crps: { sensory: 'yes', vasomotor: 'yes', swellingSweating: 'yes', movementSkin: 'no', outOfProportion: 'yes' },
    'health-now': NO_WARNING_SIGNS,
    implants: NO_IMPLANTS,
    'brain-health': HEALTHY_BRAIN,
    medicines: {
      list: [
        { medicine: 'fluoxetine', givenFor: 'mood', now: 'no', result: 'none' },
        { medicine: 'duloxetine', givenFor: 'pain', now: 'no', result: 'none' },
      ],
    },
    'other-treatments': {
      list: [{ treatment: 'nerve-block', givenFor: 'pain', response: 'none', now: 'no' }],
      ...NO_STIMULATION,
    },
    'daily-life': SOBER_AND_RESTED,
    'care-plan': { careNow: ['medication-management'], ...WILLING },
    insurance: { coverage: 'commercial', payer: 'ambetter-sunshine', memberId: 'U00000108' },
    agreements: signedBy('Ivy Prentiss'),
  },
  expect: { safety: 'CRISIS', urgency: 'EMERGENT', band: 'withheld', funding: 'deferred' },
  findings: ['suicidal-crisis'],
  says: [
    { in: 'crisis', words: /\b988\b/ },
    { in: 'crisis', words: /\b911\b/ },
    { in: 'crisis', words: /where they are now, a number to call back, means at hand, and who can stay/ },
    { in: 'urgencyWhy', words: /intent|plan|suicid/i },
  ],
  mustNot: ['hold back crisis help until the form is finished', 'answer a crisis with appointments alone', 'answer a crisis by e-mail alone'],
}
