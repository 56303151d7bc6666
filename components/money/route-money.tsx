import type { FundingPath, Route } from '@/lib/assess/assessment'
import { dayInWords } from '@/lib/i18n/dates'
import { fundingWords } from '../clinic/words'
import type { FactLinks } from '../findings/links'
import { Requirements } from '../findings/routes'
import { Tag } from '../ui/tag'
import { Folded } from './folded'
import { type MoneyShown, OutOfPocket } from './out-of-pocket'

/** A route with what it would cost, and how far its payer's rules were checked. */
export type RouteShown = {
  readonly route: Route
  readonly money: MoneyShown
  readonly payer: string
  readonly rules: RulesShown
}

/** How far a payer's rules were checked, and what is to ask it. */
type RulesShown = {
  readonly checked: { readonly on: string; readonly by: string; readonly matches: boolean } | undefined
  readonly needsRecheck: boolean
  readonly why: readonly string[]
}

type RoutesMoneyProps = { readonly routes: readonly RouteShown[]; readonly prices: string | undefined; readonly links: FactLinks }

/** The ways of paying, beside each other where there is room. */
export function RoutesMoney({ routes, prices, links }: RoutesMoneyProps) {
  return (
    <div className="grid items-start gap-x-10 gap-y-10 lg:grid-cols-2 [&>*:only-child]:lg:max-w-3xl [&>*:only-child]:lg:col-span-2">
      {routes.map((one) => (
        <RouteMoney key={one.route.id} {...one} prices={prices} links={links} />
      ))}
    </div>
  )
}

const LABELS = {
  'on-label': { words: 'On-label', tone: 'good' },
  'off-label': { words: 'Off-label', tone: 'caution' },
  'separate device': { words: 'Separate device', tone: 'plain' },
} as const

function RouteMoney({ route, money, payer, rules, prices, links }: RouteShown & Omit<RoutesMoneyProps, 'routes'>) {
  const { id, title, label, leading, funding } = route
  return (
    <section aria-labelledby={`money-${id}`} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4 border-t-4 border-edge pt-4">
      <div>
        <h3 id={`money-${id}`} className="flex flex-wrap items-center gap-3 text-lg">
          {title} <Tag tone={LABELS[label].tone}>{LABELS[label].words}</Tag> {leading && <Tag tone="strong">Leads</Tag>}
        </h3>
        <p className="mt-2 max-w-measure text-lg">{fundingWords(funding.path)}</p>
        <p className="text-sm text-soft">{funding.path}</p>
        <p className="mt-2 max-w-measure">{funding.words}</p>
      </div>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
        <dt className="text-soft">Who pays</dt>
        <dd>
          {payer}
          {id === 'depression' && funding.payer?.policy && <span className="block text-sm text-soft">{funding.payer.policy}</span>}
        </dd>
      </dl>
      <OutOfPocket route={title} money={money} prices={prices} />
      {id === 'depression' && funding.payer && <Checked {...rules} capturedOn={funding.payer.capturedOn} />}
      {funding.requires.length > 0 && (
        <div>
          <p className="max-w-measure">{whyOf(route)}</p>
          <Requirements requires={funding.requires} links={links} />
        </div>
      )}
      {id !== 'depression' && id !== 'migraine-device' && (
        <p className="max-w-measure border-l-4 border-edge bg-wash px-4 py-2">
          {id === 'pain' ? 'Pain' : 'Anxiety alone'} is never billed, coded or estimated as depression. A depression diagnosis is no way to pay for this route, whatever
          else the person has.
        </p>
      )}
      {id === 'depression' && funding.remarks.length > 0 && (
        <Folded summary="Remarks for billing" small>
          <Remarks remarks={funding.remarks} />
        </Folded>
      )}
      {id !== 'depression' && funding.remarks.length > 0 && (
        <div className="text-sm">
          <p className="font-semibold">Recorded of this payer</p>
          <Remarks remarks={funding.remarks} />
        </div>
      )}
    </section>
  )
}

const Remarks = ({ remarks }: { readonly remarks: readonly string[] }) => (
  <ul className="max-w-measure list-disc pl-5">
    {remarks.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
)

/** Paths on which everything recorded looks met. */
const MET: readonly FundingPath[] = ['INS-MDD', 'MEDICARE-MDD']
const KEPT = 'Everything that is listed here is met. Something further is not, or is not known, and rests on answers that only the psychiatrist sees.'

/** Why the criteria for depression are, or are not, met: in one sentence before the list. */
function whyOf({ funding: { requires, path } }: Route): string {
  const titles = (verdict: string) => requires.filter((one) => one.verdict === verdict).map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1))
  const unmet = titles('unmet')
  const unknown = titles('unknown')
  if (unmet.length + unknown.length > 0) {
    const parts = [...(unmet.length > 0 ? [`Not met: ${unmet.join('; ')}.`] : []), ...(unknown.length > 0 ? [`Not known: ${unknown.join('; ')}.`] : [])]
    return `Not all criteria for depression are met by the answers. ${parts.join(' ')}`
  }
  if (MET.includes(path)) return 'The answers meet everything that is recorded of this payer. That is not an approval.'
  return path.endsWith('NOT YET') || path === 'NOT COVERED likely' ? KEPT : 'Everything that is listed here is met.'
}

/** How far the payer's rules were checked, by whom and when. */
function Checked({ checked, needsRecheck, why, capturedOn }: RulesShown & { readonly capturedOn: string | undefined }) {
  const last = checked
    ? `Last checked with the payer on ${dayInWords(checked.on)} by ${checked.by}${checked.matches ? '' : ': the payer says otherwise'}.`
    : `Never checked with the payer by this clinic${capturedOn ? `; recorded ${dayInWords(capturedOn)}` : ''}.`
  if (!needsRecheck) return <p className="text-sm text-soft">{last}</p>
  return (
    <div className="border-l-4 border-caution bg-caution-wash px-4 py-2">
      <p className="font-semibold text-caution">Criteria need re-checking</p>
      <p className="text-sm">{last}</p>
      {why.length > 0 && (
        <Folded summary="What to ask the payer" small>
          <ul className="max-w-measure list-disc pl-5">
            {why.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Folded>
      )}
    </div>
  )
}
