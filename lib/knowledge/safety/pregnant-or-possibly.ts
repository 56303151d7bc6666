import { pregnancy } from '@/lib/facts/health'
import { precisionTms, pregnancyReview, rossi2011 } from '@/lib/knowledge/sources/safety-sources'
import { oneOf } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { healthNow } from '@/lib/steps/health-now'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const pregnantOrPossibly = safetyItem({
  id: 'pregnant-or-possibly',
  number: 'S23',
  title: 'Pregnancy, or possible pregnancy',
  when: oneOf(pregnancy, ['yes', 'possible']),
  dispositions: { met: 'HOLD', unknown: 'UNKNOWN' },
  urgency: 'PRIORITY',
  gate: true,
  says: {
    met: [
      'work-up',
      'Pregnant, or possibly: obstetrician and psychiatrist first. Off-label TMS for pain is put off until after the pregnancy; for depression it may be reasonable, and experts differ.',
    ],
    unmet: null,
    unknown: 'Whether there is, or may be, a pregnancy.',
  },
  cites: [
    pregnancyReview.at('Pregnancy', 'twelve studies, 50 pregnant people, no adverse fetal effect'),
    precisionTms.at('Contraindications', 'lists pregnancy as absolute'),
    rossi2011.at('Item 6', 'pregnant, or any chance of it'),
  ],
  examples: [
    { on, given: [given(pregnancy, 'yes')], then: 'met' },
    { on, given: [given(pregnancy, 'possible')], then: 'met' },
    { on, given: [given(pregnancy, 'no')], then: 'unmet' },
    { on, given: [given(pregnancy, 'not-applicable')], then: 'unmet' },
    { on, given: [given(healthNow.facts.pregnant, 'prefer-not')], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
})
