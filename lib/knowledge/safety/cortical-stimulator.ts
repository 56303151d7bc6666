import { deviceLabel, researchChecklist } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const corticalStimulator = safetyItem({
  id: 'cortical-stimulator',
  number: 'S05',
  title: 'Stimulator on the surface of the brain',
  when: is(implants.facts.corticalStimulator, 'yes'),
  dispositions: { met: 'STOP', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'An implanted stimulator on the surface of the brain: its electrodes lie under the coil. Needs a physician’s and the device manufacturer’s review before any stimulation: make, model, place and MRI status from the device card. It must not be switched off or changed for this.',
    ],
    unmet: null,
    unknown: 'Whether there is a stimulator on the surface of the brain.',
  },
  cites: [deviceLabel.at('Contraindications', 'implanted electrodes and stimulators are among the examples'), researchChecklist.at('Absolute', 'cortical stimulator')],
  examples: yesNoExamples(implants.facts.corticalStimulator),
  notModelled: 'A stimulator that is only planned is another item and no contraindication.',
})
