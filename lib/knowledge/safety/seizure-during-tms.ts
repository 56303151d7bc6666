import { researchChecklist, rossi2011 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const seizureDuringTms = safetyItem({
  id: 'seizure-during-tms',
  number: 'S40',
  title: 'Seizure during earlier TMS',
  when: is(otherTreatments.facts.tmsReaction, 'seizure'),
  dispositions: { met: 'STOP-pending-review' },
  says: {
    met: ['stop', 'A seizure during or after earlier TMS. Needs the records, a neurologist’s view and the psychiatrist’s review before any stimulation.'],
    unmet: null,
    unknown: null,
  },
  cites: [researchChecklist.at('Absolute', 'earlier serious adverse event by TMS'), rossi2011.at('Item 12', 'TMS before, and problems')],
  examples: [
    { on, given: [given(otherTreatments.facts.tmsReaction, 'seizure')], then: 'met' },
    { on, given: [given(otherTreatments.facts.tmsReaction, 'none')], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
