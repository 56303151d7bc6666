import type { Case } from '@/lib/rules/fact'
import { brainHealth } from '@/lib/steps/brain-health'
import { medicines } from '@/lib/steps/medicines'
import { currentMedicines } from '../medicines/medicine-rows'
import { recognise } from '../medicines/recognise'
import type { Rule } from './rule'
import { closed, said, stated } from './side'

const { seizure, seizureMedicine } = brainHealth.facts

/** A medicine that prevents seizures, told to be taken now for pain, mood or sleep, explains "I take medicine to prevent seizures". */
const explainsSeizureMedicine = (from: Case) =>
  (medicines.facts.list.read(from) ?? []).some(({ medicine, givenFor, now }) => {
    const kind = recognise(medicine ?? '')?.class
    return now === 'yes' && givenFor !== undefined && givenFor !== 'other' && (kind === 'anticonvulsant' || kind === 'gabapentinoid' || kind === 'benzodiazepine')
  })

/** “Never”, or nothing: “not sure” must not count for less than “never”. */
const isNoSeizureTold = (from: Case) => (seizure.read(from) ?? 'never') === 'never'
const whatIsTold = (from: Case) => (seizure.read(from) === undefined ? 'the question about seizures is still open' : 'a seizure was never had')

/** Medicine to prevent seizures, and no seizure that is told of. */
export const seizureMedicineUnexplained: Rule = {
  reads: [seizure, seizureMedicine, medicines.facts.list],
  find: (from) =>
    isNoSeizureTold(from) && seizureMedicine.read(from) === 'yes' && !explainsSeizureMedicine(from)
      ? [
          {
            id: 'seizure-medicine',
            between: [closed(seizure, from), stated(seizureMedicine, from)],
            words: `A medicine to prevent seizures is taken, but ${whatIsTold(from)}: ask why it was prescribed.`,
            disposition: 'STOP-pending-review',
          },
        ]
      : [],
}

/** An anti-epileptic for something that is not told, and no seizure that is told of. */
export const anticonvulsantWithoutReason: Rule = {
  reads: [seizure, seizureMedicine, currentMedicines],
  find(from) {
    const rows = medicines.facts.list.read(from) ?? []
    const other = rows.filter(({ medicine, givenFor, now }) => now === 'yes' && givenFor === 'other' && recognise(medicine ?? '')?.class === 'anticonvulsant')
    if (other.length === 0 || !isNoSeizureTold(from) || seizureMedicine.read(from) === 'yes') return []
    const names = other.map(({ medicine }) => medicine).join(', ')
    const words = `${names} is taken, not for mood, pain or sleep, and ${whatIsTold(from)}: ask why it was prescribed.`
    return [{ id: 'anticonvulsant', between: [closed(seizure, from), said(medicines.facts.list, names)], words, disposition: 'CAUTION' }]
  },
}
