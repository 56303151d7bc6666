import { cannotAttend } from '@/lib/facts/treatments'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const canAttendVisits = candidacyCriterion({
  id: 'can-attend',
  number: 'R12',
  counts: true,
  title: 'Near-daily visits for several weeks are possible',
  when: is(cannotAttend, false),
  says: {
    met: ['for', 'Visits on most weekdays for several weeks are possible, if with difficulty.'],
    unmet: ['against', 'Visits on most weekdays for several weeks are not possible as things stand. A soft factor: ask what would help.'],
    unknown: 'Whether visits on most weekdays for several weeks are possible.',
  },
  cites: [delray.at(DELRAY.how, 'a full course is “typically delivered over several weeks”; the effect builds up')],
  examples: [
    { on, given: [given(cannotAttend, false)], then: 'met' },
    { on, given: [given(cannotAttend, true)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
