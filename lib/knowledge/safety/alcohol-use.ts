import { heavyDrinking } from '@/lib/facts/seizure-cautions'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { aetna0469 } from '@/lib/knowledge/sources/payer-policies'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const alcoholUse = safetyItem({
  id: 'alcohol-use',
  number: 'S32',
  title: 'Heavy drinking',
  when: is(heavyDrinking, true),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: ['work-up', 'More than 14 drinks a week: an assessment of alcohol use first. The patient is told not to stop all at once alone.'],
    unmet: null,
    unknown: 'How many drinks a week.',
  },
  cites: [aetna0469.at('Exclusions', 'substance abuse in the past 90 days'), ownProposal.at('Safety', 'heavy drinking: more than 14 drinks a week')],
  examples: booleanExamples(heavyDrinking),
})
