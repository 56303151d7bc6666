import { opioidWithAlcohol as opioidAndDrinks } from '@/lib/facts/medicine-hazards'
import { generalKnowledge, ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const opioidWithAlcohol = safetyItem({
  id: 'opioid-with-alcohol',
  number: 'S53',
  title: 'An opioid together with alcohol',
  when: is(opioidAndDrinks, true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', 'An opioid is taken and alcohol is drunk: together they can slow breathing. For the prescriber’s attention; it is no stop for TMS.'],
    unmet: null,
    unknown: null,
  },
  cites: [
    generalKnowledge.at('Interactions', 'opioids with alcohol and other sedatives: breathing'),
    ownProposal.at('Pairs', 'a caution, for the prescriber’s attention'),
  ],
  examples: booleanExamples(opioidAndDrinks),
  notModelled: 'How much is drunk, and when.',
})
