import { saltsOrEating } from '@/lib/facts/seizure-cautions'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const saltsOrEatingDisorder = safetyItem({
  id: 'salts-or-eating-disorder',
  number: 'S45',
  title: 'Kidney failure, low sodium or an eating disorder',
  when: is(saltsOrEating, true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'Kidney failure, low sodium or an eating disorder: recent blood tests before the motor-threshold session. One point in the seizure load; with bupropion more.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [generalKnowledge.at('Electrolytes', 'disturbed salts can bring seizures')],
  examples: booleanExamples(saltsOrEating),
})
