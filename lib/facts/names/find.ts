import { slipsBetween } from './near'
import { plainName } from './plain-name'

/** What of a list says what is sought. `isGuess`: nothing says it; these resemble it. */
export type Finds<T> = { readonly isGuess: boolean; readonly found: readonly T[] }

/** A shorter word is too easily another one to be guessed at. */
const GUESSED_FROM = 4

const wordsOf = (text: string) => plainName(text).split(' ')

const FAR = Number.POSITIVE_INFINITY

/** How many slips lie between the words that are sought and the nearest words of some names; without end when one is like none. */
function slipsIn(words: readonly string[], sought: readonly string[]): number {
  const slips = sought.filter((word) => word.length >= GUESSED_FROM).map((word) => words.reduce((least, other) => Math.min(least, slipsBetween(word, other) ?? FAR), FAR))
  return slips.length === 0 ? FAR : slips.reduce((sum, one) => sum + one)
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
  const fewest = Math.min(...slips)
  return { isGuess: true, found: fewest === FAR ? [] : all.filter((_, at) => slips[at] === fewest) }
}
