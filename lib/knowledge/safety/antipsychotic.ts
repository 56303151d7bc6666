import { loadUnder } from '@/lib/facts/seizure-load'
import { someListed } from '@/lib/facts/some-listed'
import { alper2007, rossi2009 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

const named = loadUnder('S28')

export const antipsychotic = safetyItem({
  id: 'antipsychotic',
  number: 'S28',
  title: 'Antipsychotic',
  when: is(someListed(named), true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'An antipsychotic lowers the seizure threshold, clozapine and chlorpromazine most: {loadUnderS28}. The psychiatrist reviews it; clozapine also implies psychosis.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [named],
  cites: [
    alper2007.at('Results', 'excess seizures with clozapine, olanzapine and quetiapine'),
    rossi2009.at('Strong hazard', 'chlorpromazine and clozapine, as recalled'),
  ],
  examples: [
    { on, given: [given(named, ['quetiapine (a caution)'])], then: 'met' },
    { on, given: [given(named, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
