/** Longest piece of an input that a message repeats, in characters. */
const LONGEST = 40

const escaped = (character: string) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`

/**
 * A key of somebody's input, as a message may repeat it: cut short, and nothing in it that a terminal obeys, hides or reorders.
 * Values are never repeated: they are what a patient said.
 */
export function quoted(key: string, longest = LONGEST): string {
  let shown = ''
  let rest = key.slice(0, longest + 1)
  for (const character of rest) {
    const safe = character.replace(/[\p{C}\p{Zl}\p{Zp}]/u, escaped).replace('"', '\\"')
    if (shown.length + safe.length > longest) break
    shown += safe
    rest = rest.slice(character.length)
  }
  const isWhole = rest === ''
  return isWhole && /^[\w-]+$/.test(shown) ? shown : `"${shown}${isWhole ? '' : '…'}"`
}

/** As many of these as fit into a line, and how many more there are. */
export function someOf(values: readonly string[], longest = 140): string {
  let length = 0
  const fit = values.findIndex((value) => {
    length += value.length + 2
    return length > longest
  })
  return fit < 0 ? values.join(', ') : `${values.slice(0, fit).join(', ')} … and ${values.length - fit} more, which --schema lists`
}
