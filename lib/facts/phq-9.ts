import { derived } from '@/lib/rules/fact'
import { phq9 } from '@/lib/steps/phq-9'
import { type Band, bandOf, bandWords } from './bands'

const { q1, q2, q3, q4, q5, q6, q7, q8, q9 } = phq9.facts
const ITEMS = [q1, q2, q3, q4, q5, q6, q7, q8, q9] as const

/** Up to this many missing items are pro-rated; with more the total is not valid. Recalled scoring rule, not read in a source. */
export const PHQ9_MAY_MISS = 2

export type Phq9Band = 'minimal' | 'mild' | 'moderate' | 'moderately-severe' | 'severe'

/** Bands of the PHQ-9 total, 0 to 27. Kroenke 2001, recalled. */
export const PHQ9_BANDS: readonly Band<Phq9Band>[] = [
  { from: 0, band: 'minimal', words: 'minimal' },
  { from: 5, band: 'mild', words: 'mild' },
  { from: 10, band: 'moderate', words: 'moderate' },
  { from: 15, band: 'moderately-severe', words: 'moderately severe' },
  { from: 20, band: 'severe', words: 'severe' },
]

type Scores = readonly (number | undefined)[]
const missingOf = (items: Scores) => items.filter((score) => score === undefined).length
const sumOf = (items: Scores) => items.reduce<number>((sum, score) => sum + (score ?? 0), 0)

/** Items without an answer, declined ones included. Always known. */
export const phq9Missing = derived({ key: 'phq-9.phq9Missing', label: 'PHQ-9 items without an answer', from: ITEMS, work: (...items) => missingOf(items) })

/** PHQ-9 total, 0 to 27: pro-rated and rounded with at most two items missing, otherwise not known. */
export const phq9Total = derived({
  key: 'phq-9.phq9Total',
  label: 'PHQ-9 total',
  from: ITEMS,
  work(...items) {
    const missing = missingOf(items)
    return missing > PHQ9_MAY_MISS ? undefined : Math.round((sumOf(items) * ITEMS.length) / (ITEMS.length - missing))
  },
})

/** The severity that the PHQ-9 total stands for. A screen, not a diagnosis. */
export const phq9Band = derived({
  key: 'phq-9.phq9Band',
  label: 'PHQ-9 severity',
  from: [phq9Total],
  work: (total) => (total === undefined ? undefined : bandOf(PHQ9_BANDS, total)),
  show: (band) => bandWords(PHQ9_BANDS, band),
})

/** Items 1, 2, 6 and 9, 0 to 12: the part that pain, poor sleep and opioids inflate least. Not pro-rated: no rule says how. */
export const phq9Cognitive = derived({
  key: 'phq-9.phq9Cognitive',
  label: 'PHQ-9 cognitive and affective items (1, 2, 6, 9)',
  from: [q1, q2, q6, q9],
  work: (...items) => (missingOf(items) > 0 ? undefined : sumOf(items)),
})
