import { depressionDiagnosed } from '@/lib/facts/mood'
import { hasPain } from '@/lib/facts/pain'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { all, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const anecdotalPainShifts = candidacyCriterion({
  id: 'anecdotal-pain-shifts',
  number: 'C20',
  counts: false,
  title: 'Less pain after treatment for depression is an anecdote',
  when: all(is(hasPain, true), is(depressionDiagnosed, true)),
  says: {
    met: ['disclose', 'Some people treated for depression say that their pain shifted too. That is anecdotal and no basis for a decision; nothing here is scored on it.'],
    unmet: null,
    unknown: null,
  },
  cites: [delray.at(DELRAY.when, '“anecdotal and should not be the primary basis for a treatment decision”')],
  examples: [
    { on, given: [given(hasPain, true), given(depressionDiagnosed, true)], then: 'met' },
    { on, given: [given(hasPain, true), given(depressionDiagnosed, false)], then: 'unmet' },
    { on, given: [given(depressionDiagnosed, true)], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
})
