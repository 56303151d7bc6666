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

/** Reads a sum as people type it (`350`, `$1,250.00`) into whole cents; anything else is a problem in words. */
export function readDollars(typed: string): { readonly cents: number } | { readonly problem: string } {
  const plain = typed.trim().replace(/^\$\s*/, '')
  if (plain === '') return { problem: 'Enter a price in US dollars.' }
  if (/^-/.test(plain)) return { problem: 'A price cannot be below zero.' }
  if (!/^(\d{1,15}|\d{1,3}(,\d{3}){1,4})(\.\d{1,2})?$/.test(plain)) return { problem: 'Enter a price in US dollars, digits only, such as 350 or 1,250.00.' }
  const [whole = '0', part = ''] = plain.replaceAll(',', '').split('.')
  if (Number(whole) > MOST_DOLLARS) return { problem: `Enter at most ${MOST_DOLLARS.toLocaleString('en-US')} dollars.` }
  return { cents: Number(whole) * 100 + Number(part.padEnd(2, '0')) }
}

/** Routes that may have prices of their own. */
export const OWN_PRICES = { depression: 'depression', pain: 'pain', anxiety: 'anxiety' } as const satisfies Partial<Record<FeeRoute, string>>

/** What a price's field is called: `fee-90868` for any route, `fee-pain-90868` for one. */
export const feeField = (code: string, route: FeeRoute): string => (route === 'any' ? `fee-${code}` : `fee-${route}-${code}`)

/** The prices as typed: all three for any route, and those a route has of its own. What is wrong is written into `problems`. */
function readItems(typed: Typed, problems: Record<string, string>): Fees['items'] {
  const routes = ['any', ...(Object.keys(OWN_PRICES) as (keyof typeof OWN_PRICES)[])] as const
  return routes.flatMap((route) =>
    Object.entries(SERVICES).flatMap(([code, label]) => {
      const name = feeField(code, route)
      const text = typed[name] ?? ''
      if (route !== 'any' && text.trim() === '') return []
      const said = readDollars(text)
      if ('problem' in said) problems[name] = said.problem
      return 'cents' in said ? [{ code, route, label, cents: said.cents }] : []
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
