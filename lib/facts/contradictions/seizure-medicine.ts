import type { Case } from '@/lib/rules/fact'
import { brainHealth } from '@/lib/steps/brain-health'
import { medicines } from '@/lib/steps/medicines'
import { currentMedicines } from '../medicines/medicine-rows'
import { recognise } from '../medicines/recognise'
import type { Rule } from './rule'

const { seizure, seizureMedicine } = brainHealth.facts

/** A medicine that prevents seizures, taken for pain, mood or sleep, explains "I take medicine to prevent seizures". */
const explainsSeizureMedicine = (from: Case) =>
  (medicines.facts.list.read(from) ?? []).some(({ medicine, givenFor, now }) => {
    const kind = recognise(medicine ?? '')?.class
    return now !== 'no' && givenFor !== undefined && givenFor !== 'other' && (kind === 'anticonvulsant' || kind === 'gabapentinoid' || kind === 'benzodiazepine')
  })

/** Medicine to prevent seizures, and never a seizure. */
export const seizureMedicineUnexplained: Rule = {
  reads: [seizure, seizureMedicine, medicines.facts.list],
  find: (from) =>
    seizure.read(from) === 'never' && seizureMedicine.read(from) === 'yes' && !explainsSeizureMedicine(from)
      ? [
          {
            id: 'seizure-medicine',
            between: [seizure.key, seizureMedicine.key],
            words: 'A medicine to prevent seizures is taken, but a seizure was never had: ask why it was prescribed.',
            disposition: 'STOP-pending-review',
          },
        ]
      : [],
}

/** An anti-epileptic for something that is not told, and never a seizure. */
export const anticonvulsantWithoutReason: Rule = {
  reads: [seizure, seizureMedicine, currentMedicines],
  find(from) {
    const rows = medicines.facts.list.read(from) ?? []
    const other = rows.filter(({ medicine, givenFor, now }) => now === 'yes' && givenFor === 'other' && recognise(medicine ?? '')?.class === 'anticonvulsant')
    if (other.length === 0 || seizure.read(from) !== 'never' || seizureMedicine.read(from) === 'yes') return []
    const names = other.map(({ medicine }) => medicine).join(', ')
    const words = `${names} is taken, not for mood, pain or sleep, and a seizure was never had: ask why it was prescribed.`
    return [{ id: 'anticonvulsant', between: [seizure.key, medicines.facts.list.key], words, disposition: 'CAUTION' }]
  },
}
