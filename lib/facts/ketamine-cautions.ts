import { derived } from '@/lib/rules/fact'
import { healthNow } from '@/lib/steps/health-now'
import { pregnancy } from './health'
import { listedMedicines, listedTreatments } from './medicines/medicine-rows'
import { psychosisNow } from './mood'
import { hazardousSubstances, heavyDrinking } from './seizure-cautions'
import { ifKnown, type Maybe, someOf } from './three-valued'

type Listed = readonly { readonly row?: { readonly id: string } }[]
const names = (rows: Listed | undefined, id: string): Maybe => ifKnown(rows, (known) => known.some(({ row }) => row?.id === id))

/** A course of esketamine, now or before: named among the medicines or the other treatments. */
export const esketamineTried = derived({
  key: 'medicines.esketamineTried',
  label: 'Esketamine now or before',
  from: [listedMedicines, listedTreatments],
  work: (medicines, treatments) => someOf([names(medicines, 'esketamine'), names(treatments, 'esketamine')]),
  show: (tried) => (tried ? 'yes' : 'no'),
})

const WORDS = ['psychosis now', 'substance use in the past 90 days', 'heavy drinking', 'heart trouble that is recent or not steady', 'a pregnancy, or a possible one']

/** The person's own answers that speak against ketamine. Not known while none does and one of the questions is open. */
export const ketamineCautions = derived({
  key: 'health-now.ketamineCautions',
  label: 'Answers that speak against ketamine',
  from: [psychosisNow, hazardousSubstances, heavyDrinking, healthNow.facts.heart, pregnancy],
  work(psychosis, substances, drinking, heart, pregnant): readonly string[] | undefined {
    const answers: readonly Maybe[] = [
      psychosis,
      substances,
      drinking,
      ifKnown(heart, (known) => known === 'yes'),
      ifKnown(pregnant, (known) => known === 'yes' || known === 'possible'),
    ]
    const against = WORDS.filter((_, at) => answers[at])
    return against.length === 0 && answers.includes(undefined) ? undefined : against
  },
  show: (some) => some.join('; ') || 'none',
})
