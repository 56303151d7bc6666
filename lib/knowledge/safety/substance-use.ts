import { hazardousSubstances } from '@/lib/facts/seizure-cautions'
import { aetna0469 } from '@/lib/knowledge/sources/payer-policies'
import { rossi2009 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const substanceUse = safetyItem({
  id: 'substance-use',
  number: 'S32',
  title: 'Cocaine, stimulants, opioids not prescribed or another drug',
  when: is(hazardousSubstances, true),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: [
      'work-up',
      'Cocaine, stimulants, opioids that were not prescribed or another drug in the past 90 days: an assessment of substance use first. The answer is in a protection class of its own.',
    ],
    unmet: null,
    unknown: 'Which substances were used in the past 90 days.',
  },
  cites: [
    aetna0469.at('Exclusions', 'substance abuse in the past 90 days'),
    rossi2009.at('Strong hazard', 'amphetamines, cocaine, MDMA, PCP, ketamine and GHB, as recalled'),
  ],
  examples: booleanExamples(hazardousSubstances),
  notModelled: 'Cannabis alone is no hold; a payer may still count it as substance use.',
})
