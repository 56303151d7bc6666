import { dollars } from '@/lib/cost/dollars'
import { Panel } from '../ui/panel'

/** What was billed against an estimate, beside what it expected. */
export type BilledShown = { readonly billedCents: number; readonly expectedCents: number; readonly overCents: number; readonly isAbove: boolean }

/** Says in a sentence how the bills compare with the estimate; 400 dollars or more above is said aloud. */
export function Billed({ billedCents, expectedCents, overCents, isAbove }: BilledShown) {
  const sums = `Billed so far: ${dollars(billedCents)}. Expected by the estimate: ${dollars(expectedCents)}.`
  if (!isAbove) return <p>{sums}</p>
  return (
    <Panel tone="alert" level={3} heading={`Billed ${dollars(overCents)} above the estimate`}>
      <p>{sums}</p>
      <p>
        From $400.00 above on, the patient may dispute the bill within 120 days of it. Check the charges. If the plan of visits changed, the patient should have got a new
        estimate before.
      </p>
    </Panel>
  )
}
