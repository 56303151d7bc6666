import { conditionIds } from '@/lib/facts/pain'
import { conditions } from '@/lib/knowledge/conditions'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { includesAny } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { alternative } from './alternative'

const on = '2026-11-22'
const ids = conditions.filter(({ group }) => group === 'fibromyalgia' || group === 'headache').map(({ id }) => id)

export const neurofeedback = alternative({
  id: 'neurofeedback',
  number: 'K10, R17',
  title: 'Neurofeedback',
  when: includesAny(conditionIds, ids),
  says: {
    met: [
      'alternative',
      'Neurofeedback has shown some promise in fibromyalgia and chronic headache. It works gradually, asks for active participation and is complementary, not a primary treatment.',
    ],
    unmet: null,
    unknown: null,
  },
  whenStopped: 'Neurofeedback uses no magnet and no current: a complementary way to work on regulation and stress.',
  cites: [delray.at(DELRAY.versus, 'neurofeedback in “fibromyalgia and chronic headache has shown some promise”; complementary')],
  examples: [
    { on, given: [given(conditionIds, ['fibromyalgia'])], then: 'met' },
    { on, given: [given(conditionIds, ['plexus-injury'])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
