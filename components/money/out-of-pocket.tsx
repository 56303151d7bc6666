import type { CourseCharges } from '@/lib/cost/charges'
import type { Share } from '@/lib/cost/share'
import { type AmountRow, AmountTable, Big, type Figures } from './amounts'
import { Folded } from './folded'

/** A course that a plan shares. */
export type SharedMoney = {
  readonly kind: 'shared'
  readonly charges: CourseCharges
  readonly share: Share
  /** When the figures hold. */
  readonly label: string
  /** What the person pays in all: their share, and what may be billed on top of what the plan allows. */
  readonly figures: Figures
  /** How much of it may be billed on top, and why that is open. */
  readonly beyond?: { readonly high: number; readonly words: string }
  /** What it comes to where the plan does not agree; absent where everything recorded of it looks met. */
  readonly otherwise?: { readonly label: string; readonly figures: Figures } | { readonly why: string }
  readonly counts: string
  readonly restsOn: string
}

/** What a course comes to for the person, or why no amount can be given. */
export type MoneyShown =
  | { readonly kind: 'none'; readonly why: string }
  /** The person pays all of it, as the label says when. */
  | { readonly kind: 'own'; readonly label: string; readonly charges: CourseCharges; readonly assumptions: readonly string[] }
  | SharedMoney

type OutOfPocketProps = { readonly route: string; readonly money: MoneyShown; readonly prices: string | undefined }

/** Out of pocket for one route: low, expected and high, each step and each assumption behind a fold. */
export function OutOfPocket({ route, money, prices }: OutOfPocketProps) {
  if (money.kind === 'none') return <p className="max-w-measure text-soft">{money.why}</p>
  return (
    <div className="grid gap-2">
      {money.kind === 'own' ? <Big label={money.label} figures={money.charges.total} /> : <Shared money={money} />}
      <Folded summary={money.kind === 'own' ? 'How this adds up' : 'Each step'} small>
        <AmountTable label={`Step by step: ${route}`} rows={rowsOf(money)} />
      </Folded>
      <Folded summary="What this assumes" small>
        <ul className="max-w-measure list-disc pl-5">
          {assumptionsOf(money, prices).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Folded>
    </div>
  )
}

/** What the person pays if the plan agrees, and beside it what stands behind a “no”. */
function Shared({ money: { label, figures, beyond, otherwise, restsOn } }: { readonly money: SharedMoney }) {
  return (
    <>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-x-6 gap-y-3">
        <Big label={label} figures={figures} />
        {otherwise && ('why' in otherwise ? <p className="border-l-4 border-edge py-1 pl-4">{otherwise.why}</p> : <Big {...otherwise} />)}
      </div>
      {beyond && <p className="max-w-measure text-sm text-caution">{beyond.words}</p>}
      <p className="text-sm text-soft">{restsOn}</p>
    </>
  )
}

const range = ({ low, high }: { readonly low: number; readonly high: number }) => (low === high ? String(low) : `${low} to ${high}`)

const PHASES: Readonly<Record<string, string>> = {
  mapping: 'First visit with mapping',
  induction: 'Treatment visits',
  taper: 'Visits spaced out at the end',
  maintenance: 'Maintenance visits',
  remapping: 'Finding the strength again',
}
export const phaseWords = (phase: string): string => PHASES[phase] ?? phase

export const chargeRows = ({ lines, total }: CourseCharges): readonly AmountRow[] => [
  ...lines.map(({ phase, code, sessions, cents }) => ({ words: `${phaseWords(phase)} (${code}), ${range(sessions)}`, figures: cents })),
  { words: 'Charges in all', figures: total, isSum: true },
]

function rowsOf(money: Exclude<MoneyShown, { kind: 'none' }>): readonly AmountRow[] {
  if (money.kind === 'own') return chargeRows(money.charges)
  const { share, beyond, figures } = money
  return [
    ...share.steps.map(({ words, ...rest }, at) => ({ words, figures: rest, isSum: at === share.steps.length - 1 })),
    ...(beyond
      ? [
          { words: 'May be billed on top', figures: { low: 0, high: beyond.high } },
          { words: 'In all, at most the clinic’s charges', figures, isSum: true },
        ]
      : []),
    { words: 'The plan pays', figures: share.plan },
  ]
}

const assumptionsOf = (money: Exclude<MoneyShown, { kind: 'none' }>, prices: string | undefined): readonly string[] => [
  ...(prices ? [`By the clinic’s price list of ${prices}. For planning, not a quote: only the written estimate counts.`] : []),
  ...(money.kind === 'own' ? money.assumptions : [money.counts, ...money.share.assumptions]),
]
