import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const metalBelowNeck = safetyItem({
  id: 'metal-below-neck',
  number: 'S15',
  title: 'Metal below the neck',
  when: is(implants.facts.metalBelowNeck, 'yes'),
  dispositions: {},
  says: {
    met: ['disclose', 'Metal below the neck, such as an artificial hip or knee: more than 30 cm from the coil, for the record.'],
    unmet: null,
    unknown: null,
  },
  cites: [generalKnowledge.at('Metal below the neck', 'beyond 30 cm of the coil')],
  examples: yesNoExamples(implants.facts.metalBelowNeck),
})
