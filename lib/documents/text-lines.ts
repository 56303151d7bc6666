/** Columns of a line of text. */
export const WIDTH = 100

/** One line as several of at most WIDTH columns; what follows stands under the words, not under the bullet. A long word, such as an address, stays whole. */
export function wrapped(line: string): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const rest = line.slice(indent.length)
  const hanging = `${indent}  `
  const lines: string[] = []
  let now = indent
  for (const word of rest.split(/\s+/)) {
    const isFirst = now === indent || now === hanging
    if (!isFirst && now.length + 1 + word.length > WIDTH) {
      lines.push(now)
      now = hanging + word
    } else now += isFirst ? word : ` ${word}`
  }
  return [...lines, now.trimEnd()]
}

/** A heading with its underline. */
export const heading = (text: string): readonly string[] => ['', text, '='.repeat(text.length)]
export const bullet = (text: string) => `- ${text}`
/** A heading and what stands under it; nothing at all where there is nothing. */
export const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length > 0 ? [...heading(title), ...lines] : [])
/** Lines moved to the right. */
export const within = (lines: readonly string[], columns = 2): readonly string[] => lines.map((line) => ' '.repeat(columns) + line)
