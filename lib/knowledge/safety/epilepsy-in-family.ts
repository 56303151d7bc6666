import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { tass } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { brainHealth } from '@/lib/steps/brain-health'
import { safetyItem, yesNoExamples } from './safety-item'

export const epilepsyInFamily = safetyItem({
  id: 'epilepsy-in-family',
  number: 'S18',
  title: 'Epilepsy in a close relative',
  when: is(brainHealth.facts.familyEpilepsy, 'yes'),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', 'A parent, brother, sister or child has epilepsy. One point in the seizure load.'],
    unmet: null,
    unknown: 'Whether a close relative has epilepsy.',
  },
  cites: [tass.at('Item 13', 'anyone in the family with epilepsy'), generalKnowledge.at('Family history', 'some susceptibility')],
  examples: yesNoExamples(brainHealth.facts.familyEpilepsy),
})
