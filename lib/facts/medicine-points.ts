import { ingredientsOf, type Medicine } from './medicines/medicine'
import type { CurrentMedicine } from './medicines/medicine-rows'

/** Milligrams a day. A tricyclic up to this counts as one caution; doxepin up to 6 mg (Silenor) as none; bupropion above 450 mg as strong. */
const LOW_TRICYCLIC = 50
const LOW_DOXEPIN = 6
const HIGH_BUPROPION = 450
/** Strong CYP2D6 blockers: they raise a tricyclic's level, so its low dose is not low. */
const RAISE_TRICYCLICS: readonly string[] = ['fluoxetine', 'paroxetine', 'bupropion']

const BASE = { none: 0, caution: 1, strong: 2, withdrawal: 0 } as const

/** What else the points of a medicine depend on. */
export type PointsContext = {
  readonly current: readonly CurrentMedicine[]
  /** An eating disorder, a past seizure or a serious head injury: bupropion then counts as strong. */
  readonly bupropionHazard: boolean
}

export type Points = { readonly points: 0 | 1 | 2; readonly words: string }

const contains = (row: Medicine, ingredient: string) => ingredientsOf(row).includes(ingredient)

function ofTricyclic(row: Medicine, dose: number | undefined, { current }: PointsContext): Points {
  const raised = current.some(({ row: other, taking }) => taking && other && RAISE_TRICYCLICS.some((one) => contains(other, one)))
  if (dose === undefined) return { points: 2, words: 'dose not known: full points' }
  if (row.id === 'doxepin' && dose <= LOW_DOXEPIN)
    return raised ? { points: 1, words: 'very low dose, raised by another medicine' } : { points: 0, words: 'very low dose' }
  if (dose > LOW_TRICYCLIC) return { points: 2, words: `above ${LOW_TRICYCLIC} mg a day` }
  return raised ? { points: 2, words: 'low dose, but another medicine raises its level' } : { points: 1, words: `up to ${LOW_TRICYCLIC} mg a day` }
}

function ofBupropion(dose: number | undefined, { bupropionHazard }: PointsContext): Points {
  if (bupropionHazard) return { points: 2, words: 'with an eating disorder, a past seizure or a head injury' }
  return dose !== undefined && dose > HIGH_BUPROPION ? { points: 2, words: `above ${HIGH_BUPROPION} mg a day` } : { points: 1, words: 'a caution' }
}

/** The points of one medicine that is taken now: 0, 1 or 2. An unknown dose counts in full. */
export function pointsOf({ row, mgPerDay }: CurrentMedicine, context: PointsContext): Points {
  if (!row) return { points: 0, words: 'not recognised: staff identify it' }
  if (row.class === 'TCA') return ofTricyclic(row, mgPerDay, context)
  if (contains(row, 'bupropion')) return ofBupropion(row.id === 'bupropion' ? mgPerDay : undefined, context)
  const aboveLabel =
    row.countsAs === 'antidepressant' && row.seizureRisk === 'none' && row.labelMaximum !== undefined && mgPerDay !== undefined && mgPerDay > row.labelMaximum
  if (aboveLabel) return { points: 1, words: `above the label’s highest dose (${row.labelMaximum} mg)` }
  const points = BASE[row.seizureRisk]
  return { points, words: points === 2 ? 'a strong hazard' : points === 1 ? 'a caution' : 'no caution' }
}

/** The number of the safety item that a medicine belongs to, when it has points. */
export function itemOf(row: Medicine): 'S25' | 'S26' | 'S27' | 'S28' | 'S29' | 'S48' {
  if (contains(row, 'bupropion')) return 'S25'
  if (row.id === 'tramadol' || row.id === 'tapentadol' || row.id === 'meperidine') return 'S26'
  if (row.class === 'TCA') return 'S27'
  if (row.class === 'antipsychotic' || row.class === 'augmentation-antipsychotic' || row.id === 'olanzapine-fluoxetine') return 'S28'
  return row.id === 'ketamine' || row.id === 'esketamine' ? 'S48' : 'S29'
}
