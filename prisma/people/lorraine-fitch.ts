import { BEGUN, DAY, DEPRESSION, HEALTHY_BRAIN, HERE_FOR_MYSELF, NO_ESTIMATE, NO_IMPLANTS, NO_OTHER_TREATMENTS, NO_THOUGHTS_OF_DEATH, NO_WARNING_SIGNS, SOBER_AND_RESTED, WILLING, signedBy } from './common-answers'
import type { Person } from './person'

export const lorraineFitch: Person = {
  id: 'lorraine-fitch',
  story: 'Painful feet from diabetes and severe depression at 71, with Original Medicare, one antidepressant and hearing aids.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Lorraine Fitch', dateOfBirth: '1955-03-08', email: 'lorraine.fitch@example.com', phone: '561-555-0134', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'both', comesFirst: 'equal', inOwnWords: 'My feet burn and I have no joy in anything. Some help with either would be good.', goals: ['less-pain', 'mood'], expectation: ['may-help'] },
    'mood-history': { ...DEPRESSION, episodeSince: '2026-03', painAndMood: 'both-ways' },
    'phq-9': { q1: 3, q2: 3, q3: 3, q4: 3, q5: 2, q6: 3, q7: 3, q8: 2, q9: 0, difficulty: 3 },
    'self-harm': NO_THOUGHTS_OF_DEATH,
    'gad-7': { q1: 2, q2: 2, q3: 2, q4: 1, q5: 1, q6: 1, q7: 1 },
    'pain-diagnosis': { conditions: ['diabetic-neuropathy'], since: '2020-06', causeFound: 'yes', diagnosedBy: ['primary-care', 'neurology'], workUp: ['nerve-test', 'blood-tests'] },
    'pain-places': { places: ['foot-left', 'foot-right'], side: 'both', feels: ['burning', 'numb'] },
    'pain-impact': { pegAverage: 7, pegEnjoyment: 6, pegActivity: 7 },
    'health-now': { ...NO_WARNING_SIGNS, pregnant: 'not-applicable' },
    implants: NO_IMPLANTS,
    'brain-health': { ...HEALTHY_BRAIN, hearing: ['hearing-loss', 'hearing-aid'] },
    medicines: {
      list: [
        { medicine: 'sertraline', givenFor: 'mood', now: 'yes', nowMg: 100, changed: 'no', doseMg: 100, weeks: 10, mostDays: 'yes', result: 'none', thisEpisode: 'yes', addedTo: 'no' },
        { medicine: 'gabapentin', givenFor: 'pain', now: 'no', result: 'partial' },
        { medicine: 'lidocaine-patch', givenFor: 'pain', now: 'no', result: 'none' },
        { medicine: 'metformin', givenFor: 'other', now: 'yes', nowMg: 1000, changed: 'no' },
      ],
    },
    'other-treatments': NO_OTHER_TREATMENTS,
    'daily-life': SOBER_AND_RESTED,
    'care-plan': { careNow: ['medication-management'], ...WILLING },
    insurance: { coverage: 'medicare', payer: 'medicare-first-coast', memberId: '1EG4TE5MK72', planName: 'Part B with a Medigap plan', second: 'yes', ...NO_ESTIMATE },
    agreements: signedBy('Lorraine Fitch'),
  },
  expect: { safety: 'CAUTION', urgency: 'ROUTINE', band: ['B1', 'B2'], funding: 'MEDICARE-MDD' },
  findings: ['hearing', 'over-70', 'ketamine'],
}
