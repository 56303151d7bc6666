import { derived } from '@/lib/rules/fact'
import { gad7 } from '@/lib/steps/gad-7'
import { type Band, bandOf, bandWords } from './bands'

const { q1, q2, q3, q4, q5, q6, q7 } = gad7.facts

export type Gad7Band = 'minimal' | 'mild' | 'moderate' | 'severe'

/** Bands of the GAD-7 total, 0 to 21. Spitzer 2006, from a secondary page. */
export const GAD7_BANDS: readonly Band<Gad7Band>[] = [
  { from: 0, band: 'minimal', words: 'minimal' },
  { from: 5, band: 'mild', words: 'mild' },
  { from: 10, band: 'moderate', words: 'moderate' },
  { from: 15, band: 'severe', words: 'severe' },
]

/** GAD-7 total, 0 to 21. Known only when complete: no source read here says how to pro-rate it. */
export const gad7Total = derived({
  key: 'gad-7.gad7Total',
  label: 'GAD-7 total',
  from: [q1, q2, q3, q4, q5, q6, q7],
  work: (...items) => (items.includes(undefined) ? undefined : items.reduce<number>((sum, score) => sum + (score ?? 0), 0)),
})

/** The severity that the GAD-7 total stands for. A screen, not a diagnosis. */
export const gad7Band = derived({
  key: 'gad-7.gad7Band',
  label: 'GAD-7 severity',
  from: [gad7Total],
  work: (total) => (total === undefined ? undefined : bandOf(GAD7_BANDS, total)),
  show: (band) => bandWords(GAD7_BANDS, band),
})
