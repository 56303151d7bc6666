import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { deviceLabel } from '@/lib/knowledge/sources/safety-sources'
import { all, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { implants } from '@/lib/steps/implants'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const cervicalStimulatorLeads = safetyItem({
  id: 'cervical-stimulator-leads',
  number: 'S09',
  title: 'Spinal cord stimulator with leads in the neck',
  when: all(is(implants.facts.spinalStimulator, 'yes'), is(implants.facts.spinalLeads, 'neck')),
  dispositions: { met: 'STOP' },
  says: {
    met: [
      'stop',
      'The leads of the spinal cord stimulator lie in the neck, perhaps within 30 cm of the coil: treated like a device in the head. Needs a physician’s and the device manufacturer’s review before any stimulation: make, model, place and MRI status from the device card. It must not be switched off or changed for this.',
    ],
    unmet: null,
    unknown: 'Where the leads of the spinal cord stimulator lie.',
  },
  cites: [generalKnowledge.at('Cervical leads', 'may lie within 30 cm of the coil'), deviceLabel.at('Contraindications', 'devices within 30 cm of the coil')],
  examples: [
    { on, given: [given(implants.facts.spinalStimulator, 'yes'), given(implants.facts.spinalLeads, 'neck')], then: 'met' },
    { on, given: [given(implants.facts.spinalStimulator, 'yes'), given(implants.facts.spinalLeads, 'upper-back')], then: 'unmet' },
    { on, given: [given(implants.facts.spinalStimulator, 'yes')], then: 'unknown' },
    { on, given: [given(implants.facts.spinalLeads, 'neck')], then: 'unknown' },
  ],
})
