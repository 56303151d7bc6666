import type { EstimateContent } from '@/lib/documents/estimate/content'
import { DISPUTED_FROM_CENTS } from '@/lib/documents/estimate/rights'
import type { Charge } from './charges'

type Billed = Pick<Charge, 'cents' | 'voided'>
type Expecting = Pick<EstimateContent, 'total' | 'provider' | 'voluntary'>

/** Bills beside what was expected. `isAbove`: by so much that the patient may dispute them (45 CFR 149.620). */
export type Compared = { readonly billedCents: number; readonly expectedCents: number; readonly overCents: number; readonly isAbove: boolean }

/** What was billed beside what was expected of the one provider that an estimate names. */
export type Billing = Compared & {
  readonly provider: string
  /** Where there are several versions: the bills of all of them beside the newest, named by its version. */
  readonly inAll: (Compared & { readonly version: number }) | undefined
}

const sumOf = (charges: readonly Billed[]): number => charges.filter(({ voided }) => voided === undefined).reduce((sum, { cents }) => sum + cents, 0)

/** Compares what was billed with the expected total of an estimate: 400 dollars or more over is said. A voluntary one gives no right to dispute. */
export function aboveEstimate({ total, voluntary }: Pick<Expecting, 'total' | 'voluntary'>, charges: readonly Billed[]): Compared {
  const billedCents = sumOf(charges)
  const overCents = Math.max(0, billedCents - total.expected)
  return { billedCents, expectedCents: total.expected, overCents, isAbove: !voluntary && overCents >= DISPUTED_FROM_CENTS }
}

/** An estimate by its id. */
export type Estimated = { readonly id: string; readonly content: Expecting & Pick<EstimateContent, 'version'> }

/**
 * Compares twice: what was billed against one version with that version, and what was billed against all versions for its
 * route with the newest. Nobody says whether a new version counts the visits already had; it is taken to count them, so that
 * a bill too high shows rather than hides, and the page says so.
 * @param versions every estimate for the route, oldest first
 */
export function billingOf(content: Expecting, id: string, versions: readonly Estimated[], charges: readonly (Billed & Pick<Charge, 'documentId'>)[]): Billing {
  const own = charges.filter(({ documentId }) => documentId === id)
  const newest = versions.at(-1)
  const all = charges.filter(({ documentId }) => versions.some((version) => version.id === documentId))
  const inAll = newest && versions.length > 1 ? { version: newest.content.version, ...aboveEstimate(newest.content, all) } : undefined
  return { provider: content.provider.legalName, ...aboveEstimate(content, own), inAll }
}
