import { dollars } from '@/lib/cost/dollars'
import { Panel } from '../ui/panel'

type Compared = { readonly billedCents: number; readonly expectedCents: number; readonly overCents: number; readonly isAbove: boolean }

/** What was billed against an estimate, beside what it expected. */
export type BilledShown = Compared & {
  readonly provider: string
  /** The bills of every version beside the newest, where there are several. */
  readonly inAll?: (Compared & { readonly version: number }) | undefined
}

/** Says in a sentence how the bills compare with the estimate; 400 dollars or more above is said aloud. */
export function Billed({ provider, inAll, ...own }: BilledShown) {
  const above = [own, ...(inAll ? [inAll] : [])].filter(({ isAbove }) => isAbove).map(({ overCents }) => overCents)
  const sums = (
    <>
      <p>
        Billed so far by {provider}: {dollars(own.billedCents)}. Expected by the estimate: {dollars(own.expectedCents)}.
      </p>
      {inAll && (
        <p>
          Billed against all versions for this treatment: {dollars(inAll.billedCents)}. Expected by the newest, version {inAll.version}: {dollars(inAll.expectedCents)},
          taken to count the visits already had.
        </p>
      )}
    </>
  )
  if (above.length === 0) return sums
  return (
    <Panel tone="alert" level={3} heading={`Billed ${dollars(Math.max(...above))} above the estimate`}>
      {sums}
      <p>
        From $400.00 above on, the patient may dispute the bill within 120 days of it. Check the charges. If the plan of visits changed, the patient should have got a new
        estimate before.
      </p>
    </Panel>
  )
}
