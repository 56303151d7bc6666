import { derived } from '@/lib/rules/fact'
import { isMedicine } from './medicines/medicine'
import { type CurrentMedicine, medicinesAmongTreatments, medicinesEver } from './medicines/medicine-rows'

/** What a medicine is called in a finding: its generic name, or as it was typed. */
export const nameOf = ({ name, row }: CurrentMedicine): string => row?.generic ?? name

/** Its stopping or cutting can bring a seizure. */
const isWithdrawalHazard = ({ row }: CurrentMedicine) => row !== undefined && isMedicine(row) && (row.seizureRisk === 'withdrawal' || row.id === 'baclofen')

const wasWithdrawn = ({ changed }: CurrentMedicine) => changed === 'stopped' || changed === 'lowered'
/** Told to be taken now, and not less than before. */
const isSteady = ({ now, changed }: CurrentMedicine) => now === 'yes' && (changed === 'no' || changed === 'started' || changed === 'raised')
/** Neither stopped or lowered, nor told that it was not. Started or raised and not taken now is no answer either: it may have been stopped. */
const isOpen = (one: CurrentMedicine) => !wasWithdrawn(one) && !isSteady(one) && one.changed !== 'no'

const shown = (some: readonly string[]) => some.join(', ') || 'none'
const named = (some: readonly CurrentMedicine[]): readonly string[] => [...new Set(some.map(nameOf))]

/** Medicines whose stopping or cutting can bring a seizure, stopped or lowered in the past month. */
export const withdrawnMedicines = derived({
  key: 'medicines.withdrawnMedicines',
  label: 'Medicines stopped or lowered in the past month whose withdrawal can bring a seizure',
  from: [medicinesEver],
  work: (listed) => listed && named(listed.filter((one) => isWithdrawalHazard(one) && wasWithdrawn(one))),
  show: shown,
})

/** Those of which it is not told whether they were stopped or lowered in the past month. Silence is not a "no". */
export const changeNotTold = derived({
  key: 'medicines.changeNotTold',
  label: 'Medicines whose withdrawal can bring a seizure, and of which a change in the past month is not told',
  from: [medicinesEver],
  work: (listed) => listed && named(listed.filter((one) => isWithdrawalHazard(one) && isOpen(one))),
  show: shown,
})

/** The same of medicines named among the other treatments, where changes are not asked for. */
export const changeNotAsked = derived({
  key: 'other-treatments.changeNotAsked',
  label: 'Medicines among the other treatments whose withdrawal can bring a seizure',
  from: [medicinesAmongTreatments],
  work: (listed) => listed && named(listed.filter(isWithdrawalHazard)),
  show: shown,
})

/** All of which a change is not told, in words. */
export const changeOpen = derived({
  key: 'medicines.changeOpen',
  label: 'Medicines of which a change in the past month is not told',
  from: [changeNotTold, changeNotAsked],
  work: (listed = [], amongTreatments = []): readonly string[] => [...new Set([...listed, ...amongTreatments])],
  show: shown,
})

/** One of them was stopped or lowered. Not known while a change of one is not told. */
export const withdrawalRecent = derived({
  key: 'medicines.withdrawalRecent',
  label: 'Recent withdrawal of a medicine',
  from: [withdrawnMedicines, changeNotTold],
  work: (withdrawn, open) => (withdrawn && withdrawn.length > 0 ? true : withdrawn && open?.length === 0 ? false : undefined),
  show: (recent) => (recent ? 'yes' : 'no'),
})

/** Anti-epileptics, gabapentinoids, benzodiazepines and the like that are told to be taken steadily, in every row that names them. */
export const steadyMedicines = derived({
  key: 'medicines.steadyMedicines',
  label: 'Medicines that must not be stopped suddenly',
  from: [medicinesEver],
  work(listed) {
    const hazards = listed?.filter((one) => one.row?.seizureRisk === 'withdrawal' && isWithdrawalHazard(one))
    const unsteady = named(hazards?.filter((one) => isOpen(one) || wasWithdrawn(one)) ?? [])
    return hazards && named(hazards.filter(isSteady)).filter((name) => !unsteady.includes(name))
  },
  show: shown,
})
