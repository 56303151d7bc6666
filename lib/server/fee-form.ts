import { readDollars as readDollarsUpTo } from '@/lib/cost/read-dollars'
import { type Day, isDay } from '@/lib/rules/day'
import type { FeeRoute, Fees } from './profile'
import type { Problems, Typed } from './profile-form'

/** What the clinic charges for: procedure codes, in our own words. */
export const SERVICES = {
  90867: 'First session: finding the place and the strength, and a first treatment',
  90868: 'Each further session',
  90869: 'Session that finds the strength again',
} as const

/** Dearer than this for one visit is a slip of the finger. */
const MOST_DOLLARS = 20_000

type Said = { readonly cents: number } | { readonly problem: string }

/** Reads a sum for one visit; a blank is a problem too. */
export const readDollars = (typed: string): Said => readDollarsUpTo(typed, MOST_DOLLARS) ?? { problem: 'Enter a price in US dollars.' }

/** What stands behind the label of a service that the clinic said it asks nothing for: the only zero that is a price. */
const NO_CHARGE = ' (no charge)'
export const isNoCharge = ({ label, cents }: { readonly label: string; readonly cents: number }): boolean => cents === 0 && label.endsWith(NO_CHARGE)

/** Reads a price: a sum above zero, or in so many words that there is no charge. */
function readPrice(typed: string): Said {
  if (/^no charge$/i.test(typed.trim())) return { cents: 0 }
  const said = readDollars(typed)
  return 'cents' in said && said.cents === 0 ? { problem: 'Zero is no price. Write “no charge” if you ask nothing for it.' } : said
}

/** Finding the strength again may have no price: a course is then priced without it. */
const MAY_BE_EMPTY: readonly string[] = ['90869']

/** Routes that may have prices of their own. */
export const OWN_PRICES = { depression: 'depression', pain: 'pain', anxiety: 'anxiety' } as const satisfies Partial<Record<FeeRoute, string>>

/** What a price's field is called: `fee-90868` for any route, `fee-pain-90868` for one. */
export const feeField = (code: string, route: FeeRoute): string => (route === 'any' ? `fee-${code}` : `fee-${route}-${code}`)

/** The prices as typed: those of every course for any route, and those a route has of its own. What is wrong is written into `problems`. */
function readItems(typed: Typed, problems: Record<string, string>): Fees['items'] {
  const routes = ['any', ...(Object.keys(OWN_PRICES) as (keyof typeof OWN_PRICES)[])] as const
  return routes.flatMap((route) =>
    Object.entries(SERVICES).flatMap(([code, label]) => {
      const name = feeField(code, route)
      const text = typed[name] ?? ''
      if ((route !== 'any' || MAY_BE_EMPTY.includes(code)) && text.trim() === '') return []
      const said = readPrice(text)
      if ('problem' in said) problems[name] = said.problem
      return 'cents' in said ? [{ code, route, label: said.cents === 0 ? `${label}${NO_CHARGE}` : label, cents: said.cents }] : []
    }),
  )
}

/** Reads a new list of prices. It holds from a day that is not past: an old day's prices are never changed. */
export function readFeeForm(typed: Typed, today: Day): { readonly fees: Fees } | { readonly problems: Problems } {
  const problems: Record<string, string> = {}
  const items = readItems(typed, problems)
  const effectiveFrom = (typed.effectiveFrom ?? '').trim()
  if (!isDay(effectiveFrom)) problems.effectiveFrom = 'Enter the first day these prices hold.'
  else if (effectiveFrom < today) problems.effectiveFrom = 'This day is past. Prices that held then stay as they were.'
  else if (effectiveFrom > `${Number(today.slice(0, 4)) + 3}`) problems.effectiveFrom = 'Enter a day within the next two years.'
  const note = (typed.note ?? '').normalize('NFC').trim()
  if (note.length > 200) problems.note = 'Use 200 characters or fewer.'
  return Object.keys(problems).length > 0 ? { problems } : { fees: { effectiveFrom, note, items } }
}
