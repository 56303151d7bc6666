import { generalKnowledge, ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const plannedStimulator = safetyItem({
  id: 'planned-stimulator',
  number: 'S05',
  title: 'Stimulator planned, not implanted',
  when: is(otherTreatments.facts.plannedStimulator, 'scheduled'),
  dispositions: {},
  urgency: 'PRIORITY',
  says: {
    met: [
      'disclose',
      'The operation for a stimulator has a date ({stimulatorDate}); nothing is implanted yet, so it is no contraindication today. The time is limited: coordinate with the surgeon. After the operation every safety question is asked again.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [otherTreatments.facts.stimulatorDate],
  cites: [
    ownProposal.at('Urgency', 'a planned implant is looked at within 1 to 3 business days'),
    generalKnowledge.at('Planned implants', 'a planned device is not an implanted one'),
  ],
  examples: [
    { on, given: [given(otherTreatments.facts.plannedStimulator, 'scheduled')], then: 'met' },
    { on, given: [given(otherTreatments.facts.plannedStimulator, 'considered')], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
