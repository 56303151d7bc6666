import { hasPain } from '@/lib/facts/pain'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const targetIsTold = candidacyCriterion({
  id: 'target-is-told',
  number: 'R07',
  counts: false,
  title: 'Which region would be stimulated, and why',
  when: is(hasPain, true),
  says: {
    met: [
      'disclose',
      'The person’s list of questions asks which part of the brain would be stimulated, and why there. Motor cortex and prefrontal cortex are both possible for pain: say which, and give the reason.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [delray.at(DELRAY.ask, '“Ask specifically which brain region will be stimulated and why”; the reason for the choice is explained clearly')],
  examples: [
    { on, given: [given(hasPain, true)], then: 'met' },
    { on, given: [given(hasPain, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
