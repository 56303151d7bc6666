import { sclerosisAsPainOnly } from '@/lib/facts/health'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const multipleSclerosis = safetyItem({
  id: 'multiple-sclerosis',
  number: 'S22',
  title: 'Multiple sclerosis named as a cause of pain',
  when: is(sclerosisAsPainOnly, true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'Multiple sclerosis is named as the cause of pain, and not under illnesses of the brain: ask the treating neurologist before the motor-threshold session.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [generalKnowledge.at('Multiple sclerosis', 'relative; central neuropathic pain is an indication to discuss')],
  examples: booleanExamples(sclerosisAsPainOnly),
})
