import type { Day } from '@/lib/rules/day'
import type { Case, Fact } from '@/lib/rules/fact'
import { insurance } from '@/lib/steps/insurance'

/** What a person's plan asks of them, as they told it or as staff verified it. What is not known is absent. Cents are whole. */
export type Benefits = {
  readonly source: 'told' | 'verified'
  readonly verifiedOn?: Day
  /** How staff verified it: a call's reference, a portal. */
  readonly reference?: string
  readonly deductibleCents?: number
  readonly deductibleMetCents?: number
  /** 0 to 100, with at most two decimals. */
  readonly coinsurancePercent?: number
  readonly copayCents?: number
  readonly outOfPocketMaxCents?: number
  readonly outOfPocketMetCents?: number
  readonly inNetwork?: boolean
  /** What the plan allows for one visit, by procedure code. */
  readonly allowedCents?: Readonly<Record<string, number>>
  readonly secondInsurance?: string
}

/** Rounded to hundredths: dollars into whole cents, a percentage into its two decimals. */
const hundredths = (value: number): number => Math.round(value * 100)

/** The same without what is not known. */
export function knownOf<T extends object>(all: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as { readonly [K in keyof T]?: Exclude<T[K], undefined> }
}

/** What the person told of their plan; nothing of it holds for a person without insurance. */
export function benefitsTold(from: Case): Benefits {
  const { coverage, deductible, deductibleMet, coinsurancePercent, copay, outOfPocketMax, outOfPocketMet, inNetwork, second } = insurance.facts
  if (coverage.read(from) === 'none') return { source: 'told' }
  const cents = (fact: Fact<number>) => {
    const dollars = fact.read(from)
    return dollars === undefined ? undefined : hundredths(dollars)
  }
  const percent = coinsurancePercent.read(from)
  const network = inNetwork.read(from)
  const told = {
    deductibleCents: cents(deductible),
    deductibleMetCents: cents(deductibleMet),
    coinsurancePercent: percent === undefined ? undefined : hundredths(percent) / 100,
    copayCents: cents(copay),
    outOfPocketMaxCents: cents(outOfPocketMax),
    outOfPocketMetCents: cents(outOfPocketMet),
    inNetwork: network && network === 'yes',
    secondInsurance: second.read(from) === 'yes' ? 'told, not named' : undefined,
  }
  return { source: 'told', ...knownOf(told) }
}
