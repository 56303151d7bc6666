import { slipsBetween } from './near'
import { plainName } from './plain-name'

/** What of a list says what is sought. `isGuess`: nothing says it; these resemble it. */
export type Finds<T> = { readonly isGuess: boolean; readonly found: readonly T[] }

/** A shorter word is too easily another one to be guessed at. */
const GUESSED_FROM = 4

const wordsOf = (text: string) => plainName(text).split(' ')

/** How many slips lie between the words that are sought and the nearest words of some names; undefined when one is like none. */
function slipsIn(words: readonly string[], sought: readonly string[]): number | undefined {
  const slips = sought
    .filter((word) => word.length >= GUESSED_FROM)
    .map((word) => words.reduce((least, other) => Math.min(least, slipsBetween(word, other) ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY))
  if (slips.length === 0) return undefined
  const all = slips.reduce((sum, one) => sum + one)
  return Number.isFinite(all) ? all : undefined
}

/**
 * Looks for words in a list of things by all of their names: whatever says each of the words, or a part of it; where nothing
 * does, what is fewest slips away. In the order of the list. Nothing sought finds everything.
 */
export function find<T>(all: readonly T[], namesOf: (one: T) => readonly string[], text: string): Finds<T> {
  const sought = wordsOf(text)
  const saying = all.filter((one) => sought.every((word) => plainName(namesOf(one).join(' ')).includes(word)))
  if (saying.length > 0) return { isGuess: false, found: saying }
  const slips = all.map((one) => slipsIn(wordsOf(namesOf(one).join(' ')), sought))
  const fewest = Math.min(...slips.map((one) => one ?? Number.POSITIVE_INFINITY))
  return { isGuess: true, found: all.filter((_, at) => slips[at] === fewest) }
}
