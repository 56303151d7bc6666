import type { Instruments } from '@/lib/assess/assessment'

type Scale = { readonly name: string; readonly most: number; readonly cuts: readonly number[]; readonly value: number | null; readonly words: string }

const PHQ9_CUTS = [5, 10, 15, 20]
const GAD7_CUTS = [5, 10, 15]

/** Scores with their bands, drawn as bars: the words say the same. */
export function Scores({ instruments, extra }: { readonly instruments: Instruments; readonly extra?: string }) {
  const { phq9, gad7, peg } = instruments
  const scales: readonly Scale[] = [
    { name: 'PHQ-9', most: 27, cuts: PHQ9_CUTS, value: phq9.total, words: phq9.words },
    { name: 'GAD-7', most: 21, cuts: GAD7_CUTS, value: gad7.total, words: gad7.words },
    { name: 'PEG', most: 10, cuts: [], value: peg.score, words: peg.words },
  ]
  return (
    <div className="grid gap-5">
      {scales.map((scale) => (
        <div key={scale.name} className="grid gap-1">
          <p>{scale.words}</p>
          <ScoreBar {...scale} />
        </div>
      ))}
      {extra && <p className="text-sm text-soft">{extra}</p>}
    </div>
  )
}

const WIDTH = 400

/** A bar from nothing to the most there is, with marks where a band begins. */
export function ScoreBar({ most, cuts, value }: Pick<Scale, 'most' | 'cuts' | 'value'>) {
  const at = (score: number) => (score / most) * WIDTH
  return (
    <svg viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true" preserveAspectRatio="none" className="h-3.5 w-full max-w-xl">
      <rect x="0" y="3" width={WIDTH} height="10" className="fill-wash stroke-edge" strokeWidth="1" vectorEffect="non-scaling-stroke" />
      {value !== null && <rect x="0" y="3" width={at(value)} height="10" className="fill-accent" />}
      {cuts.map((cut) => (
        <path key={cut} d={`M${at(cut)} 0V16`} className="stroke-ink" strokeWidth="1" vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  )
}
