import { BEGUN, DAY, HERE_FOR_MYSELF, MOOD_WELL, NAPROXEN, NO_ESTIMATE, NO_MOOD_DIAGNOSIS, NO_OTHER_TREATMENTS, SAFE, signedBy, WILLING } from './common-answers'
import type { Person } from './person'

export const owenBarlow: Person = {
  id: 'owen-barlow',
  story: 'Pain two months after a hernia operation: the surgical team comes first, and no money is discussed.',
  on: DAY,
  inDemo: false,
  answers: {
    'before-you-start': BEGUN,
    'about-you': { fullName: 'Owen Barlow', dateOfBirth: '1982-03-09', email: 'owen.barlow@example.com', phone: '561-555-0155', ...HERE_FOR_MYSELF },
    reason: { mainReason: 'pain', goals: ['less-pain'], expectation: ['may-help'] },
    'mood-history': { ...NO_MOOD_DIAGNOSIS, painAndMood: 'separate' },
    ...MOOD_WELL,
    ...SAFE,
    'pain-diagnosis': { conditions: ['post-operative-pain'], since: '2026-09', causeFound: 'yes', diagnosedBy: ['other'], workUp: ['specialist-exam'] },
    'pain-places': { places: ['abdomen'], side: 'middle', feels: ['aching'] },
    'pain-impact': { pegAverage: 5, pegEnjoyment: 4, pegActivity: 6 },
    medicines: { list: [NAPROXEN] },
    'other-treatments': NO_OTHER_TREATMENTS,
    'care-plan': { careNow: ['physical-therapy'], ...WILLING },
    insurance: { coverage: 'commercial', payer: 'unitedhealthcare', ...NO_ESTIMATE },
    agreements: signedBy('Owen Barlow'),
  },
  expect: { safety: 'CLEAR', urgency: 'ROUTINE', band: 'B4', funding: 'n/a' },
  findings: ['acute-after-operation', 'own-doctor-first'],
}
