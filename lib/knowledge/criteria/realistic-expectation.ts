import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { includesAny, not } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { reason } from '@/lib/steps/reason'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

const { expectation } = reason.facts

export const realisticExpectation = candidacyCriterion({
  id: 'realistic-expectation',
  number: 'C16',
  counts: true,
  title: 'Neither a guarantee nor a last resort is expected',
  when: not(includesAny(expectation, ['guaranteed', 'last-hope'])),
  says: {
    met: ['for', 'The person expects that TMS may or may not help.'],
    unmet: ['against', 'The person expects a sure result or calls TMS the last hope. A soft factor: talk about it first. It never excludes by itself.'],
    unknown: 'What the person expects of TMS.',
  },
  cites: [delray.at(DELRAY.when, '“not as a guaranteed fix or a last resort taken in isolation”')],
  examples: [
    { on, given: [given(expectation, ['may-help'])], then: 'met' },
    { on, given: [given(expectation, ['last-hope'])], then: 'unmet' },
    { on, given: [given(expectation, ['guaranteed'])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Free words about expectations are quoted to the clinician and not interpreted.',
})
