import { firstCoastL34522, hcscPsy301, noridianL37086 } from '@/lib/knowledge/sources/payer-policies'
import { rossi2011 } from '@/lib/knowledge/sources/safety-sources'
import { oneOf } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { brainHealth } from '@/lib/steps/brain-health'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const epilepsy = safetyItem({
  id: 'epilepsy',
  number: 'S16',
  title: 'Epilepsy or an unprovoked seizure',
  when: oneOf(brainHealth.facts.seizure, ['once-unexplained', 'more-than-once', 'epilepsy']),
  dispositions: { met: 'STOP', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'Epilepsy, more than one seizure, or a seizure whose cause was not found ({seizure}; last: {lastSeizure}). Needs a neurologist’s review in writing before any stimulation. Medicines for seizures go on unchanged.',
    ],
    unmet: null,
    unknown: 'Whether there was ever a seizure.',
  },
  tells: [brainHealth.facts.seizure, brainHealth.facts.lastSeizure],
  cites: [
    noridianL37086.at('Exclusions', 'seizure disorder'),
    firstCoastL34522.at('Exclusions', 'seizure disorder or history of seizures'),
    hcscPsy301.at('Exclusions', 'seizure disorder'),
    rossi2011.at('Item 1', 'epilepsy, or ever a convulsion or seizure'),
  ],
  examples: [
    { on, given: [given(brainHealth.facts.seizure, 'epilepsy')], then: 'met' },
    { on, given: [given(brainHealth.facts.seizure, 'once-unexplained')], then: 'met' },
    { on, given: [given(brainHealth.facts.seizure, 'never')], then: 'unmet' },
    { on, given: [given(brainHealth.facts.seizure, 'fever-as-child')], then: 'unmet' },
    { on, given: [given(brainHealth.facts.seizure, 'more-than-once')], then: 'met' },
    { on, given: [], then: 'unknown' },
    { on, given: [given(brainHealth.facts.seizure, 'unsure')], then: 'unknown' },
  ],
  notModelled: 'Several febrile or several provoked seizures are not told apart from unprovoked ones.',
})
