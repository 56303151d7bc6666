import { maniaEver } from '@/lib/facts/mood'
import { ambetterCpBh200 } from '@/lib/knowledge/sources/payer-policies'
import { dentalMetal } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const mania = safetyItem({
  id: 'mania',
  number: 'S34',
  title: 'Mania or hypomania',
  when: is(maniaEver, true),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: ['work-up', 'Mania or hypomania, now or before, on a medicine, or after earlier TMS: the psychiatrist first.'],
    unmet: null,
    unknown: 'Whether there was ever mania or hypomania.',
  },
  cites: [dentalMetal.at('Risks', 'mania'), ambetterCpBh200.at('Exclusions', 'bipolar disorder')],
  examples: booleanExamples(maniaEver),
})
