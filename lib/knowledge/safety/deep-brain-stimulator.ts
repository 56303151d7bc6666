import { deviceLabel, tendler2023 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const deepBrainStimulator = safetyItem({
  id: 'deep-brain-stimulator',
  number: 'S04',
  title: 'Deep brain stimulator',
  when: is(implants.facts.deepBrain, 'yes'),
  dispositions: { met: 'STOP', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'A deep brain stimulator. Needs a physician’s and the device manufacturer’s review before any stimulation: make, model, place and MRI status from the device card. It must not be switched off or changed for this.',
    ],
    unmet: null,
    unknown: 'Whether there is a deep brain stimulator.',
  },
  cites: [
    deviceLabel.at('Contraindications', 'deep brain stimulators are among the examples'),
    tendler2023.at('Summary', 'the literature is more permissive than the labels, which have not been updated; the label is followed here'),
  ],
  examples: yesNoExamples(implants.facts.deepBrain),
})
