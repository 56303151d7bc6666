import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { oneOf } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { carePlan } from '@/lib/steps/care-plan'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const attendance = safetyItem({
  id: 'attendance',
  number: 'S46',
  title: 'Near-daily visits are hard',
  when: oneOf(carePlan.facts.canAttend, ['with-difficulty', 'no']),
  dispositions: {},
  says: {
    met: ['disclose', 'Visits on most weekdays for several weeks: {canAttend}. For the record; help with attending is worth asking about.'],
    unmet: null,
    unknown: null,
  },
  tells: [carePlan.facts.canAttend],
  cites: [generalKnowledge.at('Practical', 'a course needs near-daily visits')],
  examples: [
    { on, given: [given(carePlan.facts.canAttend, 'no')], then: 'met' },
    { on, given: [given(carePlan.facts.canAttend, 'yes')], then: 'unmet' },
    { on, given: [given(carePlan.facts.canAttend, 'with-difficulty')], then: 'met' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Claustrophobia and being able to sit still are not asked.',
})
