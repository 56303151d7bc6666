import { BEGUN, DAY, HEALTHY_BRAIN, HERE_FOR_MYSELF, NO_ESTIMATE, NO_IMPLANTS, NO_MOOD_DIAGNOSIS, NO_OTHER_TREATMENTS, NO_THOUGHTS_OF_DEATH, NO_WARNING_SIGNS, SOBER_AND_RESTED, WILLING, signedBy } from './common-answers'
import type { Person } from './person'

export const haroldVance: Person = {
  id: 'harold-vance',
  story: 'Pain after a stroke, and an operation for a motor cortex stimulator in eight weeks: a short window.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Harold Vance', dateOfBirth: '1963-05-05', email: 'harold.vance@example.com', phone: '561-555-0138', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'pain', inOwnWords: 'I need something to get me through until the stimulator operation in January.', goals: ['less-pain', 'coping'], expectation: ['may-help'] },
    'mood-history': { ...NO_MOOD_DIAGNOSIS, painAndMood: 'mood-follows-pain' },
    'phq-9': { q1: 1, q2: 1, q3: 2, q4: 2, q5: 1, q6: 0, q7: 1, q8: 1, q9: 0, difficulty: 1 },
    'self-harm': NO_THOUGHTS_OF_DEATH,
    'gad-7': { q1: 1, q2: 1, q3: 1, q4: 0, q5: 0, q6: 1, q7: 0 },
    'pain-diagnosis': { conditions: ['post-stroke-pain'], since: '2023-10', causeFound: 'yes', diagnosedBy: ['neurology', 'neurosurgery'], workUp: ['mri-ct', 'specialist-exam'] },
    'pain-places': { places: ['face-left', 'upper-arm-left', 'lower-arm-left', 'hand-left'], side: 'left', feels: ['burning', 'cold-hurts'] },
    'pain-impact': { pegAverage: 9, pegEnjoyment: 8, pegActivity: 8 },
    'health-now': { ...NO_WARNING_SIGNS, pregnant: 'not-applicable', history: 'Right thalamic stroke (ischaemic) three years ago. Motor cortex stimulator surgery is planned in eight weeks at the university hospital.' },
    implants: NO_IMPLANTS,
    'brain-health': { ...HEALTHY_BRAIN, stroke: 'yes', strokeWhen: '2023-09' },
    medicines: {
      list: [
        { medicine: 'lamotrigine', givenFor: 'pain', now: 'yes', nowMg: 200, changed: 'no', doseMg: 200, result: 'partial' },
        { medicine: 'pregabalin', givenFor: 'pain', now: 'no', result: 'none' },
        { medicine: 'amitriptyline', givenFor: 'pain', now: 'no', doseMg: 75, result: 'none' },
        { medicine: 'clopidogrel', givenFor: 'other', now: 'yes', nowMg: 75, changed: 'no' },
      ],
    },
    'other-treatments': { ...NO_OTHER_TREATMENTS, plannedStimulator: 'scheduled', stimulatorKind: 'motor-cortex', stimulatorDate: '2027-01' },
    'daily-life': SOBER_AND_RESTED,
    'care-plan': { careNow: ['medication-management'], ...WILLING },
    insurance: { coverage: 'medicare', payer: 'medicare-first-coast', memberId: '2EG4TE5MK73', ...NO_ESTIMATE },
    agreements: signedBy('Harold Vance'),
  },
  expect: { safety: 'STOP-pending-review', urgency: 'PRIORITY', band: ['B2', 'B1'], funding: 'ABN' },
  findings: ['stroke', 'planned-stimulator', 'bridge-to-stimulator'],
}
