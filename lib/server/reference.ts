import { randomInt } from 'node:crypto'

/** No letter that is taken for a digit, and none that makes words. */
const ALPHABET = '23456789BCDFGHJKMNPQRTVWXYZ'
const HALF = 4
const letters = () => Array.from({ length: HALF }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** What a patient reads out on the phone: 8 characters out of 27, about 38 bits, and unique in the database. */
export const newReference = (): string => `${letters()}-${letters()}`

/** A reference as a person reads it out: case, spaces and dashes are forgiven. Undefined for what can be none, such as a name. */
export function readReference(typed: string): string | undefined {
  const read = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '')
  const isOne = read.length === 2 * HALF && [...read].every((letter) => ALPHABET.includes(letter))
  return isOne ? `${read.slice(0, HALF)}-${read.slice(HALF)}` : undefined
}
