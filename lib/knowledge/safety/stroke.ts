import { aetna0469 } from '@/lib/knowledge/sources/payer-policies'
import { tass } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { brainHealth } from '@/lib/steps/brain-health'
import { safetyItem, yesNoExamples } from './safety-item'

export const stroke = safetyItem({
  id: 'stroke',
  number: 'S20',
  title: 'Stroke or bleeding in the brain',
  when: is(brainHealth.facts.stroke, 'yes'),
  dispositions: { met: 'STOP-pending-review', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'A stroke, mini-stroke or bleeding in the brain ({strokeWhen}). Needs imaging, the date, the medicines for seizures, and a neurologist’s view before any stimulation. Pain after a stroke is itself a recognised reason to discuss the motor cortex.',
    ],
    unmet: null,
    unknown: 'Whether there was a stroke, mini-stroke or bleeding in the brain.',
  },
  tells: [brainHealth.facts.strokeWhen],
  cites: [aetna0469.at('Exclusions', 'cerebrovascular disease'), tass.at('Item 4', 'ever had a stroke')],
  examples: yesNoExamples(brainHealth.facts.stroke),
  notModelled: 'Size and place of the lesion.',
})
