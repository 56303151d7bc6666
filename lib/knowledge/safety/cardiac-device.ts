import { deviceLabel, labelPhysiologicalDevices, precisionTms } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const cardiacDevice = safetyItem({
  id: 'cardiac-device',
  number: 'S07',
  title: 'Pacemaker, defibrillator or wire in the heart',
  when: is(implants.facts.pacemaker, 'yes'),
  dispositions: { met: 'STOP', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'stop',
      'A pacemaker, a defibrillator (worn or implanted) or a wire in the heart. Needs review by cardiology and the psychiatrist, with the device card, before any stimulation. It must not be switched off or changed for this.',
    ],
    unmet: null,
    unknown: 'Whether there is a pacemaker, a defibrillator or a wire in the heart.',
  },
  cites: [
    deviceLabel.at('Contraindications', 'pacemakers, implanted and wearable defibrillators are among the examples'),
    labelPhysiologicalDevices.at('Cautions', 'devices controlled by physiological signals'),
    precisionTms.at('Contraindications', 'lists them as absolute'),
  ],
  examples: yesNoExamples(implants.facts.pacemaker),
  notModelled: 'Distance from the coil: some labels are milder beyond 30 cm.',
})
