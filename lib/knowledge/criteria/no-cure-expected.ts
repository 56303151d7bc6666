import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { includesAny, not } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { reason } from '@/lib/steps/reason'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

const { goals } = reason.facts

export const noCureExpected = candidacyCriterion({
  id: 'no-cure-expected',
  number: 'C17',
  counts: true,
  title: 'No cure or repair is hoped for',
  when: not(includesAny(goals, ['pain-gone', 'repair-damage'])),
  says: {
    met: ['for', 'The goals named do not ask for a cure or for repair of damaged tissue.'],
    unmet: [
      'against',
      'Freedom from pain or repair of damage is among the goals. Explain before anything else: TMS does not cure chronic pain and repairs no nerve. A soft factor.',
    ],
    unknown: 'What the person would count as success.',
  },
  cites: [delray.at(DELRAY.when, '“TMS is not a cure for chronic pain. It does not repair damaged nerves”')],
  examples: [
    { on, given: [given(goals, ['less-pain', 'coping'])], then: 'met' },
    { on, given: [given(goals, ['pain-gone'])], then: 'unmet' },
    { on, given: [given(goals, ['repair-damage'])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
