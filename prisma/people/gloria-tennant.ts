import { BEGUN, DAY, DEPRESSION, HEALTHY_BRAIN, HERE_FOR_MYSELF, NO_ESTIMATE, NO_IMPLANTS, NO_STIMULATION, NO_THOUGHTS_OF_DEATH, NO_WARNING_SIGNS, SOBER_AND_RESTED, WILLING, signedBy } from './common-answers'
import type { Person } from './person'

export const gloriaTennant: Person = {
  id: 'gloria-tennant',
  story: 'Complex regional pain in one leg with a spinal cord stimulator already in place, and depression.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Gloria Tennant', dateOfBirth: '1974-03-20', email: 'gloria.tennant@example.com', phone: '561-555-0132', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'both', comesFirst: 'equal', inOwnWords: 'My leg never stops hurting, even with the stimulator, and I have become very low.', goals: ['less-pain', 'coping', 'mood'], expectation: ['may-help'] },
    'mood-history': { ...DEPRESSION, episodeSince: '2025-09', painAndMood: 'both-ways' },
    'phq-9': { q1: 2, q2: 2, q3: 3, q4: 2, q5: 2, q6: 2, q7: 2, q8: 2, q9: 0, difficulty: 2 },
    'self-harm': NO_THOUGHTS_OF_DEATH,
    'gad-7': { q1: 2, q2: 1, q3: 2, q4: 1, q5: 1, q6: 1, q7: 1 },
    'pain-diagnosis': { conditions: ['crps-1'], since: '2021-04', causeFound: 'yes', diagnosedBy: ['pain-clinic'], workUp: ['x-ray', 'specialist-exam'] },
    'pain-places': { places: ['lower-leg-right', 'foot-right'], side: 'right', feels: ['burning', 'cold-hurts', 'touch-hurts'] },
    'pain-impact': { pegAverage: 8, pegEnjoyment: 8, pegActivity: 8 },
    crps: { sensory: 'yes', vasomotor: 'yes', swellingSweating: 'yes', movementSkin: 'yes', outOfProportion: 'yes' },
    'health-now': NO_WARNING_SIGNS,
    implants: { ...NO_IMPLANTS, spinalStimulator: 'yes', spinalLeads: 'upper-back', otherImplant: 'Spinal cord stimulator since 2021, leads at T8 to T10, battery in the buttock' },
    'brain-health': HEALTHY_BRAIN,
    medicines: {
      list: [
        { medicine: 'venlafaxine', givenFor: 'mood', now: 'yes', nowMg: 225, changed: 'no', doseMg: 225, weeks: 12, mostDays: 'yes', result: 'none', thisEpisode: 'yes', addedTo: 'no' },
        { medicine: 'escitalopram', givenFor: 'mood', now: 'no', doseMg: 20, weeks: 8, mostDays: 'yes', result: 'none', thisEpisode: 'yes', addedTo: 'no' },
        { medicine: 'aripiprazole', givenFor: 'mood', now: 'no', weeks: 8, mostDays: 'yes', result: 'none', thisEpisode: 'yes', addedTo: 'yes' },
        { medicine: 'nortriptyline', givenFor: 'pain', now: 'no', doseMg: 25, result: 'none' },
      ],
    },
    'other-treatments': {
      list: [
        { treatment: 'nerve-block', givenFor: 'pain', response: 'good-then-lost', now: 'no' },
        { treatment: 'physical-therapy', givenFor: 'pain', response: 'partial', now: 'yes' },
        { treatment: 'cbt', givenFor: 'mood', response: 'partial', now: 'yes', thisEpisode: 'yes' },
      ],
      ...NO_STIMULATION,
    },
    'daily-life': SOBER_AND_RESTED,
    'care-plan': { careNow: ['physical-therapy', 'psychological'], ...WILLING },
    insurance: { coverage: 'commercial', payer: 'aetna', memberId: 'W00000104', planName: 'PPO', ...NO_ESTIMATE },
    agreements: signedBy('Gloria Tennant'),
  },
  expect: { safety: 'STOP-pending-review', urgency: 'PRIORITY', band: ['B2', 'withheld'], funding: ['INS-MDD', 'VERIFY'] },
  findings: ['spinal-cord-stimulator', 'spravato'],
}
