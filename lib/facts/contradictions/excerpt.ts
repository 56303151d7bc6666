import { plainText } from './plain-text'

/** Around what was found, so many letters are quoted to either side. */
const QUOTED_AROUND = 60

/** The words around what was found. A short sentence is quoted whole; a long one is cut between words. */
export function excerptOf(sentence: string, words: RegExp): string {
  const whole = sentence.replace(/\s+/g, ' ').trim()
  const found = words.exec(plainText(whole))
  if (!found || whole.length <= 2 * QUOTED_AROUND) return whole
  const start = whole.lastIndexOf(' ', found.index - QUOTED_AROUND)
  const end = whole.indexOf(' ', found.index + Math.min(found[0].length, QUOTED_AROUND) + QUOTED_AROUND)
  return `${start === -1 ? '' : '… '}${whole.slice(start + 1, end === -1 ? undefined : end)}${end === -1 ? '' : ' …'}`
}
