import { painEvaluated } from '@/lib/facts/pain'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on, WITH_PAIN } from './candidacy-criterion'

export const painHasBeenEvaluated = candidacyCriterion({
  id: 'pain-evaluated',
  number: 'C09, C10',
  counts: true,
  appliesIf: WITH_PAIN,
  title: 'The cause of the pain has been looked for',
  when: is(painEvaluated, true),
  says: {
    met: ['for', 'A clinician has looked for the cause of the pain and given it a name.'],
    unmet: ['work-up', 'The pain has no diagnosis, or its cause has not been looked for. That work-up comes first; TMS is not a shortcut around it.'],
    unknown: 'Who has examined the pain, and what it was called.',
  },
  cites: [
    delray.at(DELRAY.ask, '“Has your pain condition been thoroughly evaluated?”'),
    delray.at(DELRAY.ask, '“not as a shortcut around a workup that still needs to happen”'),
  ],
  examples: [
    { on, given: [given(painEvaluated, true)], then: 'met' },
    { on, given: [given(painEvaluated, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Which tests suffice for which condition. The records show that.',
})
