import { deviceLabel, rossi2011 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const metalNearHead = safetyItem({
  id: 'metal-near-head',
  number: 'S01',
  title: 'Metal in or near the head',
  when: is(implants.facts.metalHead, 'yes'),
  dispositions: { met: 'STOP', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'Metal in or near the head. The device label lists metal within 30 cm of the coil that is magnetic or conducts: needs a physician’s review with imaging or the surgical record before any stimulation.',
    ],
    unmet: null,
    unknown: 'Whether there is any other metal in or near the head.',
  },
  cites: [
    deviceLabel.at('Contraindications', 'conductive, ferromagnetic or other magnetic-sensitive metal within 30 cm of the coil that cannot be removed'),
    rossi2011.at('Item 7', 'metal in the brain, the skull or elsewhere'),
  ],
  examples: yesNoExamples(implants.facts.metalHead),
  notModelled: 'The kind of metal, its distance from the coil, and whether it was seen on an MRI without trouble: the physician judges them.',
})
