import { derived } from '@/lib/rules/fact'
import { crps } from '@/lib/steps/crps'
import { atLeastOf, everyOf, ifKnown } from './three-valued'

const { sensory, vasomotor, swellingSweating, movementSkin, outOfProportion } = crps.facts

const isYes = (answer: 'yes' | 'no' | undefined) => ifKnown(answer, (known) => known === 'yes')

/**
 * The symptom half of the Budapest criteria (Harden 2010, recalled): pain out of proportion, and a symptom in at least three
 * of four categories. The signs need an examination, so this never says that the criteria are met.
 */
export const budapestSymptoms = derived({
  key: 'crps.budapestSymptoms',
  label: 'Symptom part of the Budapest criteria met by self-report',
  from: [outOfProportion, sensory, vasomotor, swellingSweating, movementSkin],
  work: (pain, ...categories) => everyOf([isYes(pain), atLeastOf(3, categories.map(isYes))]),
  show: (met) => (met ? 'yes' : 'no'),
})
