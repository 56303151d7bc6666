import { adolescentLabel } from '@/lib/knowledge/sources/devices'
import { wolfe2016 } from '@/lib/knowledge/sources/instruments'
import { goodFaithEstimate, pricesOnTheWeb } from '@/lib/knowledge/sources/law'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import type { WrongPage } from './disagreement'

/** Claims met on the way that another source refutes. Written down so that nobody takes them over. */
export const pagesFoundWrong: readonly WrongPage[] = [
  { claim: 'NeuroStar was cleared for adolescents in 2022.', right: 'In March 2024.', cites: [adolescentLabel.at('Clearance', 'March 2024')] },
  {
    claim: 'Fibromyalgia needs a widespread pain index of 3 to 6 with a symptom severity of 9.',
    right: 'That is the version of 2011. Since 2016 it is 4 to 6.',
    cites: [wolfe2016.at('Criteria', 'WPI 4 to 6 with SSS of 9 or more')],
  },
  {
    claim: 'The diagnosis code F32.A is new in fiscal year 2026.',
    right: 'It has been in use since October 2021.',
    cites: [generalKnowledge.at('F32.A', 'since 10/2021')],
  },
  {
    claim: 'The help line on surprise bills is 1-800-982-3059.',
    right: 'It is 1-800-985-3059.',
    cites: [goodFaithEstimate.at('Help line', '1-800-985-3059')],
  },
  {
    claim: 'A course costs 14,400 dollars, and UnitedHealthcare asks for a PHQ-9 of 15.',
    right: 'Both stand only on a demonstration site. Neither is evidence.',
    cites: [pricesOnTheWeb.at('Demonstration site', 'invented figures')],
  },
]
