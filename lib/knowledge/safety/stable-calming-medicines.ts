import { bluntingMedicines } from '@/lib/facts/medicine-hazards'
import { someListed } from '@/lib/facts/some-listed'
import { steadyMedicines } from '@/lib/facts/withdrawal'
import { generalKnowledge, ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { hunter2019 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const stableCalmingMedicines = safetyItem({
  id: 'stable-calming-medicines',
  number: 'S30',
  title: 'Anti-epileptics, gabapentinoids and benzodiazepines, taken steadily',
  when: is(someListed(steadyMedicines), true),
  dispositions: {},
  says: {
    met: [
      'disclose',
      'Taken steadily: {steadyMedicines}. No seizure hazard while stable; missing or stopping it suddenly is one, so the patient is told not to stop or change it alone. May blunt the response, on observational or weak evidence: {bluntingMedicines}. It never lowers a band and is no reason to taper.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [steadyMedicines, bluntingMedicines],
  cites: [
    generalKnowledge.at('Steady use', 'not a risk for seizures while stable; abrupt stop is'),
    hunter2019.at('Results', 'responders: 16 % with a benzodiazepine, 36 % without; not randomised'),
    ownProposal.at('Safety', 'a stable anti-epileptic, gabapentinoid or benzodiazepine alone is clear, with a note'),
  ],
  examples: [
    { on, given: [given(steadyMedicines, ['pregabalin'])], then: 'met' },
    { on, given: [given(steadyMedicines, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
