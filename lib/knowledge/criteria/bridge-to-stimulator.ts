import { lefaucheur2004 } from '@/lib/knowledge/sources/cited-studies'
import { thomas2024 } from '@/lib/knowledge/sources/pain-literature'
import { all, is, oneOf } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

const { plannedStimulator, stimulatorKind, stimulatorDate } = otherTreatments.facts

export const bridgeToStimulator = candidacyCriterion({
  id: 'bridge-to-stimulator',
  number: 'K13',
  counts: false,
  title: 'Waiting for an implanted motor cortex stimulator',
  when: all(oneOf(plannedStimulator, ['considered', 'scheduled']), is(stimulatorKind, 'motor-cortex')),
  says: {
    met: [
      'for',
      'A motor cortex stimulator is planned ({stimulatorDate}) and not implanted. Motor cortex rTMS is described as a bridge and as a test that predicts its result. Coordinate with the surgeon: once the stimulator is implanted, TMS is a safety stop.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [stimulatorDate],
  cites: [
    lefaucheur2004.at('Conclusion, as quoted', 'pain relief “until the implantation of a cortical stimulator”; response may indicate its success'),
    thomas2024.at('Results', 'relief by rTMS predicted relief by epidural motor cortex stimulation'),
  ],
  examples: [
    { on, given: [given(plannedStimulator, 'scheduled'), given(stimulatorKind, 'motor-cortex')], then: 'met' },
    { on, given: [given(plannedStimulator, 'no')], then: 'unmet' },
    { on, given: [given(plannedStimulator, 'considered')], then: 'unknown' },
  ],
  notModelled: 'Whether the surgical centre wants to do the test itself.',
})
