import { derived } from '@/lib/rules/fact'
import { brainHealth } from '@/lib/steps/brain-health'
import { moodHistory } from '@/lib/steps/mood-history'
import { itemOf, pointsOf } from './medicine-points'
import { ingredientsOf } from './medicines/medicine'
import { type CurrentMedicine, currentMedicines, medicinesAnswered } from './medicines/medicine-rows'
import { plainName } from './names/plain-name'
import { hazardousSubstances, heavyDrinking, OTHER_CAUTIONS } from './seizure-cautions'
import { nameOf, withdrawalRecent, withdrawnMedicines } from './withdrawal'

/** From this many points on, a psychiatrist reviews the medicines first. The one place to change it: the safety screen's own rule would be 3. */
export const SEIZURE_LOAD_HOLDS_AT = 2

/** One thing that lowers the seizure threshold. `item` is its number in the safety screen. */
export type LoadEntry = { readonly name: string; readonly item: string; readonly points: number; readonly words: string }

export type SeizureLoad = {
  readonly entries: readonly LoadEntry[]
  readonly total: number
  /** Reasons to hold whatever the points: the same ingredient twice, recent withdrawal, heavy drinking, hazardous substances. */
  readonly holds: readonly string[]
}

/** Ingredients that stand in two products. The same name twice is one product listed twice. */
function ingredientsTwice(current: readonly CurrentMedicine[]): readonly string[] {
  const products = new Map<string, Set<string>>()
  for (const { name, row } of current) {
    if (!row || (row.seizureRisk !== 'caution' && row.seizureRisk !== 'strong')) continue
    for (const ingredient of ingredientsOf(row)) products.set(ingredient, new Set([...(products.get(ingredient) ?? []), plainName(name)]))
  }
  return [...products].filter(([, names]) => names.size > 1).map(([ingredient]) => ingredient)
}

/** Each medicine's points; a product whose ingredient was already counted adds none. */
function medicineEntries(current: readonly CurrentMedicine[], bupropionHazard: boolean): readonly LoadEntry[] {
  const scored = current
    .flatMap((one) => (one.row && one.taking ? [{ one, row: one.row, scored: pointsOf(one, { current, bupropionHazard }) }] : []))
    .sort((a, b) => b.scored.points - a.scored.points)
  const seen = new Set<string>()
  return scored.flatMap(({ one, row, scored: { points, words } }) => {
    const counted = ingredientsOf(row).some((ingredient) => seen.has(ingredient))
    for (const ingredient of ingredientsOf(row)) seen.add(ingredient)
    return points > 0 && !counted ? [{ name: nameOf(one), item: itemOf(row), points, words }] : []
  })
}

const wordsOf = ({ entries, total, holds }: SeizureLoad) => {
  const points = entries.map(({ name, points, words }) => `${name} ${points} (${words})`)
  return [`${total} ${total === 1 ? 'point' : 'points'}`, ...points, ...holds].join('; ')
}

/**
 * What lowers the seizure threshold, in points, from what is known so far: points that are not told are not in it.
 * None 0, caution 1, strong 2 a medicine; one for each other caution. This product's own rule; the psychiatrist must approve it.
 */
export const seizureLoad = derived({
  key: 'medicines.seizureLoad',
  label: 'Seizure load',
  from: [
    currentMedicines,
    withdrawnMedicines,
    brainHealth.facts.seizure,
    brainHealth.facts.headInjury,
    moodHistory.facts.diagnoses,
    heavyDrinking,
    hazardousSubstances,
    ...OTHER_CAUTIONS.map(({ fact }) => fact),
  ],
  work(current = [], withdrawn = [], seizure, headInjury, diagnoses, drinking, substances, ...cautions): SeizureLoad {
    const hazard =
      (seizure !== undefined && seizure !== 'never') || headInjury === 'passed-out' || headInjury === 'surgery' || (diagnoses?.includes('eating-disorder') ?? false)
    const others = OTHER_CAUTIONS.flatMap(({ item, words }, at) => (cautions[at] ? [{ name: words, item, points: 1, words: 'a caution' }] : []))
    const entries = [...medicineEntries(current, hazard), ...others]
    const holds = [
      ...ingredientsTwice(current.filter(({ taking }) => taking)).map((ingredient) => `${ingredient} in two products`),
      ...withdrawn.map((name) => `${name} stopped or lowered in the past month`),
      ...(drinking ? ['heavy drinking'] : []),
      ...(substances ? ['substance use in the past 90 days'] : []),
    ]
    return { entries, total: entries.reduce((sum, { points }) => sum + points, 0), holds }
  },
  show: wordsOf,
})

/** The seizure load calls for a psychiatrist's review first. A "no" needs the list of medicines, and what was changed in the past month. */
export const seizureLoadHolds = derived({
  key: 'medicines.seizureLoadHolds',
  label: 'Seizure load needs a review of medicines',
  from: [seizureLoad, medicinesAnswered, withdrawalRecent],
  work(load, answered, withdrawal) {
    if (load && (load.total >= SEIZURE_LOAD_HOLDS_AT || load.holds.length > 0)) return true
    return answered && withdrawal !== undefined ? false : undefined
  },
  show: (holds) => (holds ? 'yes' : 'no'),
})

/** The names of what has points under one number of the safety screen: `loadUnder('S25')` lists bupropion products. */
export const loadUnder = (item: LoadEntry['item']) =>
  derived({
    key: `medicines.loadUnder${item}`,
    label: `A medicine that lowers the seizure threshold (${item})`,
    from: [seizureLoad, medicinesAnswered],
    work(load, answered) {
      const names = load?.entries.filter((entry) => entry.item === item).map(({ name, words }) => `${name} (${words})`) ?? []
      return names.length > 0 || answered ? names : undefined
    },
  })
