import type { CourseCharges } from '@/lib/cost/charges'
import { dollars } from '@/lib/cost/dollars'
import type { Share } from '@/lib/cost/share'
import { type AmountRow, AmountTable, Big } from './amounts'
import { Folded } from './folded'

/** What a course comes to for the person, or why no amount can be given. */
export type MoneyShown =
  | { readonly kind: 'none'; readonly why: string }
  /** The person pays all of it, as the label says when. */
  | { readonly kind: 'own'; readonly label: string; readonly charges: CourseCharges; readonly assumptions: readonly string[] }
  | { readonly kind: 'shared'; readonly charges: CourseCharges; readonly share: Share; readonly counts: string; readonly restsOn: string; readonly hasNetwork: boolean }

type OutOfPocketProps = { readonly route: string; readonly money: MoneyShown; readonly prices: string | undefined }

/** Out of pocket for one route: low, expected and high, each step and each assumption behind a fold. */
export function OutOfPocket({ route, money, prices }: OutOfPocketProps) {
  if (money.kind === 'none') return <p className="max-w-measure text-soft">{money.why}</p>
  const { charges } = money
  const figures = money.kind === 'own' ? charges.total : money.share.patient
  return (
    <div className="grid gap-2">
      <Big label={money.kind === 'own' ? money.label : 'Likely out of pocket for the person'} figures={figures} />
      {money.kind === 'shared' && <Rests {...money} />}
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

function Rests({ share: { beyondAllowed }, restsOn, hasNetwork }: Extract<MoneyShown, { kind: 'shared' }>) {
  return (
    <>
      {hasNetwork && beyondAllowed && beyondAllowed.high > 0 && (
        <p className="text-sm text-caution">If the clinic is out of the plan’s network, up to {dollars(beyondAllowed.high)} may be billed on top.</p>
      )}
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
  const { steps, plan } = money.share
  return [...steps.map(({ words, ...figures }, at) => ({ words, figures, isSum: at === steps.length - 1 })), { words: 'The plan pays', figures: plan }]
}

const assumptionsOf = (money: Exclude<MoneyShown, { kind: 'none' }>, prices: string | undefined): readonly string[] => [
  ...(prices ? [`By the clinic’s price list of ${prices}. For planning, not a quote: only the written estimate counts.`] : []),
  ...(money.kind === 'own' ? money.assumptions : [money.counts, ...money.share.assumptions]),
]
