import { aetnaFloridaSummary } from '@/lib/knowledge/sources/payer-policies'
import { precisionTms, rossi2021 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const spinalCordStimulator = safetyItem({
  id: 'spinal-cord-stimulator',
  number: 'S09',
  title: 'Spinal cord stimulator',
  when: is(implants.facts.spinalStimulator, 'yes'),
  dispositions: { met: 'STOP-pending-review', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'A spinal cord stimulator. Needs a physician’s and the device manufacturer’s review before any stimulation: make, model, highest lead level, site of the battery and MRI status from the device card. It must not be switched off for this without the clinician who looks after it.',
    ],
    unmet: null,
    unknown: 'Whether there is a spinal cord stimulator.',
  },
  cites: [
    precisionTms.at('Contraindications', 'lists spinal cord stimulators as relative'),
    aetnaFloridaSummary.at('Exclusions', 'lists spinal cord stimulators as a contraindication'),
    rossi2021.at('Implanted stimulators', '“can be safely applied” with precautions; labels have not been updated'),
  ],
  examples: yesNoExamples(implants.facts.spinalStimulator),
  notModelled: 'The level of the leads does not clear it: thoracic leads are usually beyond 30 cm, but make and model decide.',
})
