import { onlyHeadache } from '@/lib/facts/pain'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { alternative } from './alternative'

const on = '2026-11-22'

export const headacheNeurologist = alternative({
  id: 'headache-neurologist',
  number: 'K10',
  title: 'A headache neurologist',
  when: is(onlyHeadache, true),
  says: {
    met: ['alternative', 'Headache is the only pain: a headache neurologist can say which preventive treatments (CGRP medicines, botulinum toxin) are left.'],
    unmet: null,
    unknown: null,
  },
  cites: [generalKnowledge.at('Headache care', 'preventive medicines and devices are a neurologist’s field')],
  examples: [
    { on, given: [given(onlyHeadache, true)], then: 'met' },
    { on, given: [given(onlyHeadache, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
