import { rossi2011, tass } from '@/lib/knowledge/sources/safety-sources'
import { oneOf } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const reactionToTms = safetyItem({
  id: 'reaction-to-tms',
  number: 'S40',
  title: 'Another reaction to earlier TMS',
  when: oneOf(otherTreatments.facts.tmsReaction, ['mania', 'fainted', 'other']),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', 'A reaction to earlier TMS ({tmsReaction}): the records before the motor-threshold session.'],
    unmet: null,
    unknown: null,
  },
  tells: [otherTreatments.facts.tmsReaction],
  cites: [rossi2011.at('Item 12', 'TMS before, and problems'), tass.at('Item 1', 'adverse reaction to TMS')],
  examples: [
    { on, given: [given(otherTreatments.facts.tmsReaction, 'fainted')], then: 'met' },
    { on, given: [given(otherTreatments.facts.tmsReaction, 'none')], then: 'unmet' },
    { on, given: [given(otherTreatments.facts.tmsReaction, 'mania')], then: 'met' },
    { on, given: [given(otherTreatments.facts.tmsReaction, 'other')], then: 'met' },
    { on, given: [], then: 'unknown' },
  ],
})
