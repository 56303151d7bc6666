import { psychosisNow } from '@/lib/facts/mood'
import { hcscPsy301, noridianL37086 } from '@/lib/knowledge/sources/payer-policies'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const psychosis = safetyItem({
  id: 'psychosis',
  number: 'S35',
  title: 'Psychosis',
  when: is(psychosisNow, true),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: ['work-up', 'Psychotic signs now, or a diagnosis of psychosis: the psychiatrist first, soon. Other care, such as ECT, may come before.'],
    unmet: null,
    unknown: 'Whether there are psychotic signs now.',
  },
  cites: [noridianL37086.at('Exclusions', 'psychotic disorder or psychotic features'), hcscPsy301.at('Exclusions', 'psychosis')],
  examples: booleanExamples(psychosisNow),
})
