import { deviceLabel, precisionTms } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const cochlearImplant = safetyItem({
  id: 'cochlear-implant',
  number: 'S03',
  title: 'Hearing device put in by surgery',
  when: is(implants.facts.cochlear, 'yes'),
  dispositions: { met: 'STOP', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'A hearing device put in by surgery (cochlear or bone-anchored). Needs a physician’s and the device manufacturer’s review before any stimulation: make, model, place and MRI status from the device card.',
    ],
    unmet: null,
    unknown: 'Whether there is a hearing device put in by surgery.',
  },
  cites: [
    deviceLabel.at('Contraindications', 'cochlear implants are among the examples'),
    precisionTms.at('Contraindications', 'a cochlear implant is absolute; a bone-anchored implant is listed as relative'),
  ],
  examples: yesNoExamples(implants.facts.cochlear),
  notModelled: 'Cochlear and bone-anchored implants are asked together and both stop.',
})
