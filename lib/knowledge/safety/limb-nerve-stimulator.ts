import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { tendler2023 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const limbNerveStimulator = safetyItem({
  id: 'limb-nerve-stimulator',
  number: 'S10',
  title: 'Nerve stimulator in a limb or at a nerve root',
  when: is(implants.facts.limbNerveStimulator, 'yes'),
  dispositions: { met: 'STOP-pending-review', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'A nerve stimulator in a limb, the lower body or at a nerve root. Needs a physician’s and the device manufacturer’s review before any stimulation: make, model, place and MRI status from the device card. It must not be switched off or changed for this.',
    ],
    unmet: null,
    unknown: 'Whether there is a nerve stimulator in a limb or at a nerve root.',
  },
  cites: [
    generalKnowledge.at('Stimulators of limbs and nerve roots', 'relative by place'),
    tendler2023.at('Summary', 'permissive with precautions; labels have not been updated'),
  ],
  examples: yesNoExamples(implants.facts.limbNerveStimulator),
})
