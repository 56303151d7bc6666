import { bipolar } from '@/lib/facts/mood'
import { ambetterCpBh200 } from '@/lib/knowledge/sources/payer-policies'
import { dentalMetal } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const bipolarDisorder = safetyItem({
  id: 'bipolar-disorder',
  number: 'S34',
  title: 'Bipolar disorder',
  when: is(bipolar, true),
  dispositions: { met: 'HOLD' },
  says: {
    met: [
      'work-up',
      'Bipolar disorder: the psychiatrist first. It is no physical danger; TMS can switch mood, the label is for unipolar depression, and payers exclude it.',
    ],
    unmet: null,
    unknown: 'Which mental health conditions a clinician has diagnosed.',
  },
  cites: [ambetterCpBh200.at('Exclusions', 'bipolar disorder'), dentalMetal.at('Risks', 'mania')],
  examples: booleanExamples(bipolar),
})
