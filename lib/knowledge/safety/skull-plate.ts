import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const skullPlate = safetyItem({
  id: 'skull-plate',
  number: 'S13',
  title: 'Plate, mesh or gap in the skull',
  when: is(implants.facts.skullPlate, 'yes'),
  dispositions: { met: 'HOLD', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: ['work-up', 'A plate, mesh or screws in the skull, or a missing piece of it: the operation note first. It can heat, and a gap raises the field in the brain.'],
    unmet: null,
    unknown: 'Whether there is a plate, mesh or gap in the skull.',
  },
  cites: [generalKnowledge.at('Skull plates', 'heating; a defect increases the field')],
  examples: yesNoExamples(implants.facts.skullPlate),
})
