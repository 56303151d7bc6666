import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { aetna0469 } from '@/lib/knowledge/sources/payer-policies'
import { tass } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { brainHealth } from '@/lib/steps/brain-health'
import { safetyItem, yesNoExamples } from './safety-item'

export const otherBrainIllness = safetyItem({
  id: 'other-brain-illness',
  number: 'S22',
  title: 'Another illness of the brain',
  when: is(brainHealth.facts.otherBrain, 'yes'),
  dispositions: { met: 'STOP-pending-review' },
  says: {
    met: [
      'stop',
      'Another illness of the brain ({otherBrainText}). Needs the treating neurologist’s review before any stimulation. Multiple sclerosis is a relative reason, and its central pain a reason to discuss TMS.',
    ],
    unmet: null,
    unknown: 'Whether there is another illness of the brain.',
  },
  tells: [brainHealth.facts.otherBrainText],
  cites: [
    aetna0469.at('Exclusions', 'dementia and other brain disease'),
    generalKnowledge.at('Multiple sclerosis', 'relative; central neuropathic pain is an indication to discuss'),
    tass.at('Item 9', 'any other brain-related condition'),
  ],
  examples: yesNoExamples(brainHealth.facts.otherBrain),
  notModelled: 'Capacity to decide, in dementia.',
})
