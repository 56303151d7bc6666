import { derived } from '@/lib/rules/fact'
import { brainHealth } from '@/lib/steps/brain-health'
import { dailyLife } from '@/lib/steps/daily-life'
import { ingredientsOf } from './medicines/medicine'
import { currentMedicines } from './medicines/medicine-rows'
import { ifKnown } from './three-valued'

/** Milligrams a day above which tramadol is above its label. */
const TRAMADOL_LABEL_MG = 400
const GROUP: readonly string[] = ['tramadol', 'tapentadol', 'meperidine']

/** Tramadol above 400 mg a day or with bupropion or a tricyclic; or tramadol, tapentadol or meperidine after any seizure. */
export const tramadolHighRisk = derived({
  key: 'medicines.tramadolHighRisk',
  label: 'Tramadol at high dose, with bupropion or a tricyclic, or after a seizure',
  from: [currentMedicines, brainHealth.facts.seizure],
  work(current, seizure) {
    const taken = current?.filter(({ taking }) => taking)
    const group = taken?.filter(({ row }) => row && GROUP.includes(row.id))
    if (!taken || !group) return undefined
    if (group.length === 0) return false
    const tramadol = group.find(({ row }) => row?.id === 'tramadol')
    const partner = taken.some(({ row }) => row && (row.class === 'TCA' || ingredientsOf(row).includes('bupropion')))
    if (tramadol && (partner || (tramadol.mgPerDay ?? 0) > TRAMADOL_LABEL_MG)) return true
    return ifKnown(seizure, (known) => known !== 'never')
  },
  show: (risk) => (risk ? 'yes' : 'no'),
})

/** Current medicines that may blunt the response to stimulation. */
export const bluntingMedicines = derived({
  key: 'medicines.bluntingMedicines',
  label: 'Medicines that may blunt the response',
  from: [currentMedicines],
  work: (current) => current?.flatMap(({ row, taking }) => (taking && row?.responseBlunting ? [row.generic] : [])),
  show: (some) => some.join(', ') || 'none',
})

/** Ketamine or esketamine now. */
export const ketamineNow = derived({
  key: 'medicines.ketamineNow',
  label: 'Ketamine or esketamine now',
  from: [currentMedicines],
  work: (current) => current?.some(({ row, taking }) => taking && (row?.id === 'ketamine' || row?.id === 'esketamine')),
  show: (now) => (now ? 'yes' : 'no'),
})

/** Any alcohol in a usual week while an opioid is taken. How much does not matter here: heavy drinking is an item of its own. */
export const opioidWithAlcohol = derived({
  key: 'medicines.opioidWithAlcohol',
  label: 'An opioid together with alcohol',
  from: [currentMedicines, dailyLife.facts.drinksPerWeek],
  work(current, drinks) {
    const opioid = current?.some(({ row, taking }) => taking && (row?.class === 'opioid' || row?.class === 'opioid-like'))
    if (opioid === undefined) return undefined
    return opioid ? ifKnown(drinks, (known) => known > 0) : false
  },
  show: (together) => (together ? 'yes' : 'no'),
})
