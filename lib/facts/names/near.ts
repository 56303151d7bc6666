import { editDistance } from './edit-distance'

/** How many letters two names may differ in and still be asked about, by the shorter one's length. */
export function mayDiffer(a: string, b: string): number {
  const letters = Math.min(a.length, b.length)
  if (letters <= 3) return 0
  return letters <= 5 ? 1 : 2
}

/** From so many letters on the beginning of a name is guessed at, if the first one is right: with one slip, and with two in a longer one. */
const BEGINNING_FROM = 5
const TWO_SLIPS_FROM = 8

const least = (all: readonly (number | undefined)[]): number | undefined => {
  const known = all.filter((one) => one !== undefined)
  return known.length > 0 ? Math.min(...known) : undefined
}

/** How far a word is from how a longer name begins, when it may be a part that is still being typed. */
function fromBeginning(word: string, letters: string): number | undefined {
  if (word.length < BEGINNING_FROM || word[0] !== letters[0]) return undefined
  const slips = word.length < TWO_SLIPS_FROM ? 1 : 2
  return least(Array.from(letters, (_, at) => editDistance(word, letters.slice(0, at), slips)))
}

/** How many slips lie between a word and a name, or what of it may be typed so far; undefined when they are not alike. The whole name goes first. */
export function slipsBetween(word: string, letters: string): number | undefined {
  const beginning = fromBeginning(word, letters)
  return least([editDistance(word, letters, mayDiffer(word, letters)), beginning === undefined ? undefined : beginning + 0.5])
}
