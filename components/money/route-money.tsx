import type { Route } from '@/lib/assess/assessment'
import { fundingWords } from '../clinic/words'
import type { FactLinks } from '../findings/links'
import { LABELS } from '../findings/routes'
import { Tag } from '../ui/tag'
import { Folded } from './folded'
import { type MoneyShown, OutOfPocket } from './out-of-pocket'
import { Rules, type RulesShown } from './payer-rules'

/** A route with what it would cost, and how far its payer's rules were checked. */
export type RouteShown = {
  readonly route: Route
  readonly money: MoneyShown
  readonly payer: string
  readonly rules: RulesShown
  /** Something else comes first: no sum is named, and what the payer asks for is folded away. */
  readonly isForLater: boolean
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

function RouteMoney({ route, money, payer, rules, isForLater, prices, links }: RouteShown & Omit<RoutesMoneyProps, 'routes'>) {
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
      {isForLater ? (
        <Folded summary="For later: the payer and what it asks for">
          <div className="grid gap-4 pt-2">
            <WhoPays route={route} payer={payer} />
            <Rules route={route} rules={rules} links={links} />
          </div>
        </Folded>
      ) : (
        <>
          <WhoPays route={route} payer={payer} />
          <OutOfPocket route={title} money={money} prices={prices} />
          <Rules route={route} rules={rules} links={links} />
        </>
      )}
      {(id === 'pain' || id === 'anxiety') && (
        <p className="max-w-measure border-l-4 border-edge bg-wash px-4 py-2">
          {id === 'pain' ? 'Pain' : 'Anxiety alone'} is never billed, coded or estimated as depression. A depression diagnosis is no way to pay for this route, whatever
          else the person has.
        </p>
      )}
    </section>
  )
}

const WhoPays = ({ route: { id, funding }, payer }: Pick<RouteShown, 'route' | 'payer'>) => (
  <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
    <dt className="text-soft">Who pays</dt>
    <dd>
      {payer}
      {id === 'depression' && funding.payer?.policy && <span className="block text-sm text-soft">{funding.payer.policy}</span>}
    </dd>
  </dl>
)
