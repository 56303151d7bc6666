import { BEGUN, DAY } from './common-answers'
import type { Person } from './person'

export const robinAshe: Person = {
  id: 'robin-ashe',
  story: 'A form left almost blank: nothing is cleared, and nothing is ruled out.',
  on: DAY,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Robin Ashe', language: 'en', filledBy: 'self' },
    reason: { mainReason: 'pain' },
    'pain-diagnosis': { conditions: ['crps-1'] },
    implants: { pacemaker: 'no', pump: 'no' },
    'brain-health': { seizure: 'never' },
  },
  expect: { safety: 'UNKNOWN', urgency: 'ROUTINE', band: ['withheld', 'B3'], funding: 'UNKNOWN' },
  says: [
    { in: 'safety', words: /never read as “no”/ },
    { in: 'candidacy', words: /Too little is answered/ },
  ],
  asksFor: ['about-you.dateOfBirth', 'phq-9.q9', 'mood-history.diagnoses', 'implants.cochlear', 'medicines.list', 'insurance.coverage', 'insurance.payer'],
  mustNot: ['clear what was not answered', 'call a person ineligible'],
}
