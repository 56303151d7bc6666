import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** A text needs about so many words before the formula says anything of it. */
export const ENOUGH_WORDS = 10

const sentencesIn = (text: string) =>
  text
    .split(/[.!?:;](?=\s|$)|\n/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
    .filter((words) => words.length > 0)

export const wordsIn = (text: string): number => sentencesIn(text).flat().length

/**
 * The Flesch-Kincaid grade of texts together: how many years of school they take. A colon ends a sentence as a full stop
 * does; a place for a value counts as one short word.
 */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => sentencesIn(text.replace(/\{\w+\}/g, 'it')))
  const words = sentences.flat()
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) })
}
