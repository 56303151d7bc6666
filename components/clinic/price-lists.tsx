import { dollars } from '@/lib/cost/dollars'
import { dayInWords } from '@/lib/i18n/dates'
import { Tag } from '../ui/tag'

type Item = { readonly code: string; readonly route: string; readonly label: string; readonly cents: number }
type PriceList = {
  readonly id: string
  readonly effectiveFrom: string
  readonly note: string
  readonly items: readonly Item[]
}

/** The clinic's lists of prices, newest first, and which of them holds today. */
export function PriceLists({ lists, today }: { readonly lists: readonly PriceList[]; readonly today: string }) {
  const holding = lists.find(({ effectiveFrom }) => effectiveFrom <= today)?.id
  return (
    <section aria-labelledby="price-lists">
      <h2 id="price-lists" className="mb-5 text-xl">
        Lists so far
      </h2>
      {lists.length === 0 && <p className="text-soft">None yet. Until there is one, no amount is shown to anybody.</p>}
      <ol className="grid gap-6">
        {lists.map(({ id, effectiveFrom, note, items }) => (
          <li key={id} className="border-l-4 border-line pl-5">
            <h3 className="flex flex-wrap items-center gap-3 text-lg">
              From {dayInWords(effectiveFrom)}
              {id === holding && <Tag tone="good">Holds today</Tag>}
              {effectiveFrom > today && <Tag>Not yet</Tag>}
            </h3>
            <Items items={items.filter(({ route }) => route === 'any')} />
            {[...new Set(items.map(({ route }) => route))]
              .filter((route) => route !== 'any')
              .map((route) => (
                <div key={route}>
                  <h4 className="mt-4 font-semibold">Own prices for {route}</h4>
                  <Items items={items.filter((item) => item.route === route)} />
                </div>
              ))}
            {note && <p className="mt-2 text-sm text-soft">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Items({ items }: { readonly items: readonly Item[] }) {
  return (
    <dl className="mt-2">
      {items.map(({ code, label, cents }) => (
        <div key={code} className="flex justify-between gap-6 border-b border-line py-1.5">
          <dt>
            {code} <span className="text-soft">{label}</span>
          </dt>
          <dd className="font-semibold tabular-nums">{dollars(cents)}</dd>
        </div>
      ))}
    </dl>
  )
}
