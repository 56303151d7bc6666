import { provokedSeizure } from '@/lib/facts/seizure-cautions'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { humanaLouisiana } from '@/lib/knowledge/sources/payer-policies'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const singleProvokedSeizure = safetyItem({
  id: 'single-provoked-seizure',
  number: 'S17',
  title: 'A single provoked or febrile seizure',
  when: is(provokedSeizure, true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'One seizure with a cause that was found, or only with fever as a child: the details before the motor-threshold session. One point in the seizure load.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [humanaLouisiana.at('Exclusions', '“excluding ECT-induced seizures”'), generalKnowledge.at('Febrile seizures', 'lower risk; some payers exempt them')],
  examples: booleanExamples(provokedSeizure),
  notModelled: 'Seizures during electroconvulsive therapy do not count; the question says so.',
})
