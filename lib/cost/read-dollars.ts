import { dollars } from './dollars'

/**
 * Reads a sum as people type it (`350`, `$1,250.00`) into whole cents; `undefined` for a blank, a problem in words for anything
 * else. `most`: more whole dollars are a slip of the finger.
 */
export function readDollars(typed: string, most: number): { readonly cents: number } | { readonly problem: string } | undefined {
  if (typed.trim() === '') return undefined
  const plain = typed.trim().replace(/^\$\s*/, '')
  if (plain.startsWith('-')) return { problem: 'An amount cannot be below zero.' }
  if (!/^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,2})?$/.test(plain)) return { problem: 'Enter US dollars, digits only, such as 350 or 1,250.00.' }
  const [whole = '0', part = ''] = plain.replaceAll(',', '').split('.')
  const cents = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return cents > most * 100 ? { problem: `Enter at most ${dollars(most * 100)}.` } : { cents }
}
