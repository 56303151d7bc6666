import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { deviceLabel } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const headNerveStimulator = safetyItem({
  id: 'head-nerve-stimulator',
  number: 'S10',
  title: 'Nerve stimulator in the head or face',
  when: is(implants.facts.headNerveStimulator, 'yes'),
  dispositions: { met: 'STOP', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'A nerve stimulator in the head or face (occipital, supraorbital, trigeminal, sphenopalatine). Needs a physician’s and the device manufacturer’s review before any stimulation: make, model, place and MRI status from the device card. It must not be switched off or changed for this.',
    ],
    unmet: null,
    unknown: 'Whether there is a nerve stimulator in the head or face.',
  },
  cites: [generalKnowledge.at('Stimulators of the head', 'absolute by place'), deviceLabel.at('Contraindications', 'implanted stimulators within 30 cm of the coil')],
  examples: yesNoExamples(implants.facts.headNerveStimulator),
})
