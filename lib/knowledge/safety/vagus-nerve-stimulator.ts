import { deviceLabel, philip2014 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const vagusNerveStimulator = safetyItem({
  id: 'vagus-nerve-stimulator',
  number: 'S06',
  title: 'Vagus nerve stimulator',
  when: is(implants.facts.vagusStimulator, 'yes'),
  dispositions: { met: 'STOP', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'A vagus nerve stimulator. Needs a physician’s and the device manufacturer’s review before any stimulation: make, model, place and MRI status from the device card. It must not be switched off or changed for this.',
    ],
    unmet: null,
    unknown: 'Whether there is a vagus nerve stimulator.',
  },
  cites: [
    deviceLabel.at('Contraindications', 'vagus nerve stimulators are among the examples'),
    philip2014.at('Conclusion', 'a contraindication that “should not be considered absolute”, with special consent and precautions; the label is followed here'),
  ],
  examples: yesNoExamples(implants.facts.vagusStimulator),
  notModelled: 'Whether it was put in for epilepsy or for depression: the seizure question asks that.',
})
