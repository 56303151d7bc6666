import type { Style, Typesetter } from './typesetter'
import { writable } from './writable'

/** After these a word that is too long may go on in the next line. */
const BREAKABLE = /(?<=[-/–—_@.,:;?&=])/

/**
 * The lines of a text in a column. A word wider than the column is broken: after a sign where it has one, else between
 * letters. A line that ends between words ends with a space: it keeps them apart for whoever hears or copies the text.
 */
export function linesOf(text: string, width: number, style: Style, type: Typesetter): readonly string[] {
  const paragraphs = writable(text).split('\n')
  return paragraphs.flatMap((paragraph, at) => {
    const lines = linesOfParagraph(paragraph, width, style, type)
    return at === paragraphs.length - 1 ? lines : [...lines.slice(0, -1), `${lines.at(-1)} `]
  })
}

function linesOfParagraph(paragraph: string, width: number, style: Style, type: Typesetter): readonly string[] {
  const fits = (text: string) => type.width(text, style) <= width
  const space = type.width(' ', style)
  const lines: string[] = ['']
  let used = 0
  const add = (text: string, before: string) => {
    lines[lines.length - 1] += before + text
    used += (before ? space : 0) + type.width(text, style)
  }
  for (const { text, joins } of paragraph
    .split(/ +/)
    .filter(Boolean)
    .flatMap((word) => brokenWord(word, fits))) {
    if (used === 0) add(text, '')
    else if (!joins && used + space + type.width(text, style) <= width) add(text, ' ')
    else {
      if (!joins) lines[lines.length - 1] += ' '
      lines.push('')
      used = 0
      add(text, '')
    }
  }
  return lines
}

/** A word, or the parts of one that is wider than its column; a part but the first begins a line. */
type Word = { readonly text: string; readonly joins: boolean }

function brokenWord(word: string, fits: (text: string) => boolean): readonly Word[] {
  if (fits(word)) return [{ text: word, joins: false }]
  const parts = word.split(BREAKABLE).flatMap((part) => (fits(part) ? [part] : [...part]))
  const pieces: string[] = []
  for (const part of parts) {
    const longer = (pieces.at(-1) ?? '') + part
    if (pieces.length > 0 && fits(longer)) pieces[pieces.length - 1] = longer
    else pieces.push(part)
  }
  return pieces.map((text, at) => ({ text, joins: at > 0 }))
}

/** The width of the widest word: a column may not be narrower without breaking words. */
export const widestWord = (text: string, style: Style, type: Typesetter): number =>
  Math.max(
    0,
    ...writable(text)
      .split(/[ \n]+/)
      .map((word) => type.width(word, style)),
  )

/** The width of a text whose lines are not broken. */
export const naturalWidth = (text: string, style: Style, type: Typesetter): number =>
  Math.max(
    0,
    ...writable(text)
      .split('\n')
      .map((line) => type.width(line, style)),
  )
