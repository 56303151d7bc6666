import { aetna0469 } from '@/lib/knowledge/sources/payer-policies'
import { is } from '@/lib/rules/condition'
import { brainHealth } from '@/lib/steps/brain-health'
import { safetyItem, yesNoExamples } from './safety-item'

export const brainTumour = safetyItem({
  id: 'brain-tumour',
  number: 'S22',
  title: 'Brain tumor or raised pressure in the head',
  when: is(brainHealth.facts.brainTumour, 'yes'),
  dispositions: { met: 'STOP-pending-review', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: ['stop', 'A brain tumor, now or before, or raised pressure in the head. Needs imaging and a neurologist’s or neurosurgeon’s review before any stimulation.'],
    unmet: null,
    unknown: 'Whether there is or was a brain tumor.',
  },
  cites: [aetna0469.at('Exclusions', 'brain tumor and raised intracranial pressure')],
  examples: yesNoExamples(brainHealth.facts.brainTumour),
})
