import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { all, any, is, not } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

const { previousTms, previousTmsReduction } = otherTreatments.facts

/** An earlier course brought no benefit. One that was stopped before its end is judged by what it did. */
export const earlierTmsWithoutBenefit = all(not(is(previousTms, 'no')), any(is(previousTms, 'did-not-help'), is(previousTmsReduction, 'none')))

/** An earlier course improved things by at least half. */
export const earlierTmsHalved = all(not(is(previousTms, 'no')), is(previousTmsReduction, 'half-or-more'))

export const earlierTmsHelped = candidacyCriterion({
  id: 'earlier-tms-helped',
  number: 'P01',
  counts: false,
  title: 'No earlier TMS course without benefit',
  when: not(earlierTmsWithoutBenefit),
  says: {
    met: null,
    unmet: ['against', 'An earlier TMS course brought no benefit. Its protocol, target and length are worth asking for.'],
    unknown: 'Whether there was TMS before, and how much it helped.',
  },
  cites: [
    ownProposal.at('Band', 'an earlier course without benefit keeps the discussion from the highest band'),
    delray.at(DELRAY.ask, '“what you have tried, what helped partially, what did not help at all”'),
  ],
  examples: [
    { on, given: [given(previousTms, 'no')], then: 'met' },
    { on, given: [given(previousTms, 'helped'), given(previousTmsReduction, 'half-or-more')], then: 'met' },
    { on, given: [given(previousTms, 'did-not-help')], then: 'unmet' },
    { on, given: [given(previousTms, 'stopped'), given(previousTmsReduction, 'none')], then: 'unmet' },
    { on, given: [given(previousTms, 'helped')], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
})
