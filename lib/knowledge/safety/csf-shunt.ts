import { deviceLabel } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { implants } from '@/lib/steps/implants'
import { safetyItem, yesNoExamples } from './safety-item'

export const csfShunt = safetyItem({
  id: 'csf-shunt',
  number: 'S11',
  title: 'Shunt',
  when: is(implants.facts.shunt, 'yes'),
  dispositions: { met: 'STOP', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: ['stop', 'A shunt that drains fluid from the brain; a magnet may reset its valve. Needs a neurosurgeon’s and the manufacturer’s review before any stimulation.'],
    unmet: null,
    unknown: 'Whether there is a shunt.',
  },
  cites: [deviceLabel.at('Contraindications', 'CSF shunts are among the examples')],
  examples: yesNoExamples(implants.facts.shunt),
  notModelled: 'Whether the valve is programmable.',
})
