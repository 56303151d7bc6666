import { hasPain } from '@/lib/facts/pain'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { goodFaithEstimate } from '@/lib/knowledge/sources/law'
import { united2025T0536S } from '@/lib/knowledge/sources/payer-policies'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const painNotCovered = candidacyCriterion({
  id: 'pain-not-covered',
  number: 'R09, R10',
  counts: false,
  title: 'No insurer found pays for TMS for pain',
  when: is(hasPain, true),
  says: {
    met: [
      'disclose',
      'TMS for pain is generally not paid for by insurance. Talk about out-of-pocket costs at the start; which written estimate or notice is due stands with the route’s funding.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    delray.at(DELRAY.ask, 'for pain “generally not covered by insurance because it lacks FDA clearance”'),
    united2025T0536S.at('Coverage rationale', '“unproven and not medically necessary” for pain'),
    goodFaithEstimate.at('(b)', 'within 3 business days of a request about cost'),
  ],
  examples: [
    { on, given: [given(hasPain, true)], then: 'met' },
    { on, given: [given(hasPain, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
