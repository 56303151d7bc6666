import { BEGUN, DAY, HEALTHY_BRAIN, NO_IMPLANTS, signedBy } from './common-answers'
import type { Person } from './person'

const unsureOf = (questions: object) => Object.fromEntries(Object.keys(questions).map((question) => [question, 'unsure']))

export const patSorensen: Person = {
  id: 'pat-sorensen',
  story: 'Everything is answered “I am not sure” or “I would rather not say”: complete, sendable, and nothing in it is read as a “no”.',
  on: DAY,
  answers: {
    'before-you-start': { ...BEGUN, privacyNotice: 'declined' },
    'about-you': { fullName: 'Pat Sorensen', dateOfBirth: '1972-10-10', phone: '561-555-0153', language: 'en', filledBy: 'self' },
    reason: { mainReason: 'both', comesFirst: 'unsure', goals: ['unsure'], expectation: ['unsure'] },
    'mood-history': { diagnoses: ['unsure'], psychoticNow: 'unsure', mania: 'unsure', painAndMood: 'unsure' },
    'phq-9': {
      q1: 'declined',
      q2: 'declined',
      q3: 'declined',
      q4: 'declined',
      q5: 'declined',
      q6: 'declined',
      q7: 'declined',
      q8: 'declined',
      q9: 'declined',
      difficulty: 'declined',
    },
    'self-harm': { wishDead: 'declined', thoughts: 'declined', behaviour: 'declined' },
    'gad-7': { q1: 'declined', q2: 'declined', q3: 'declined', q4: 'declined', q5: 'declined', q6: 'declined', q7: 'declined' },
    'pain-diagnosis': { conditions: ['unsure'], since: 'unsure', causeFound: 'unsure', diagnosedBy: ['unsure'], workUp: ['unsure'] },
    'pain-places': { places: ['unsure'], side: 'unsure', feels: ['unsure'] },
    'pain-impact': { pegAverage: 'declined', pegEnjoyment: 'declined', pegActivity: 'declined' },
    'health-now': { warningSigns: ['unsure'], frequentHeadache: 'unsure', heart: 'unsure', kidneyOrSodium: 'unsure', pregnant: 'prefer-not' },
    implants: unsureOf(NO_IMPLANTS),
    'brain-health': { ...unsureOf(HEALTHY_BRAIN), hearing: ['unsure'] },
    'other-treatments': { previousTms: 'unsure', plannedStimulator: 'unsure' },
    'daily-life': { drinksPerWeek: 'unsure', substances: ['unsure'], sleepHours: 'unsure', nightShifts: 'unsure', sleepApnea: 'unsure' },
    'care-plan': { careNow: ['unsure'], willing: ['unsure'], canAttend: 'unsure' },
    insurance: { coverage: 'unsure', payer: 'unsure', wantsEstimate: 'unsure', selfPay: 'unsure' },
    agreements: { ...signedBy('Pat Sorensen'), offLabelUnderstood: 'no' },
  },
  expect: { safety: 'STOP-pending-review', urgency: 'SAME-DAY', band: 'withheld', funding: 'UNKNOWN' },
  findings: ['unsure-about-implant', 'self-harm-declined'],
}
