/** What a column would like: without a single line broken, and without a word broken. */
export type Wish = { readonly natural: number; readonly least: number; readonly isNumeric: boolean }

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0)

/**
 * Widths for the columns of a table that fill its room. Columns that need less than their share have what they need; the
 * wider ones give way by how much they can. Where even the words do not fit, words are broken. Room that is left over goes
 * to the columns of words.
 */
export function columnWidths(wishes: readonly Wish[], room: number): readonly number[] {
  const natural = wishes.map((wish) => wish.natural)
  if (total(natural) <= room) return widened(wishes, room - total(natural))
  // One endless word does not push the other columns off the page.
  const least = wishes.map((wish) => Math.min(wish.least, room / 2))
  if (total(least) >= room) return least.map((width) => (width * room) / total(least))
  const content = contentWith(wishes, least, room)
  const floor = wishes.map((_, at) => (content.has(at) ? (natural[at] ?? 0) : (least[at] ?? 0)))
  const give = wishes.map((wish, at) => Math.max(0, wish.natural - (floor[at] ?? 0)))
  return floor.map((width, at) => width + (total(give) > 0 ? ((give[at] ?? 0) * (room - total(floor))) / total(give) : 0))
}

/** The columns that get all they wish for: those below an even share of the room, as long as the others keep their words whole. */
function contentWith(wishes: readonly Wish[], least: readonly number[], room: number): ReadonlySet<number> {
  const content = new Set<number>()
  const byWidth = wishes.map((wish, at) => ({ at, natural: wish.natural })).sort((one, other) => one.natural - other.natural)
  let left = room
  for (const [rank, { at, natural }] of byWidth.entries()) {
    const others = byWidth.slice(rank + 1)
    if (natural > left / (others.length + 1) || left - natural < total(others.map((one) => least[one.at] ?? 0))) return content
    content.add(at)
    left -= natural
  }
  return content
}

function widened(wishes: readonly Wish[], spare: number): readonly number[] {
  const takers = wishes.some(({ isNumeric }) => !isNumeric) ? wishes.filter(({ isNumeric }) => !isNumeric) : wishes
  const inAll = total(takers.map(({ natural }) => natural))
  return wishes.map((wish) => {
    if (!takers.includes(wish)) return wish.natural
    return wish.natural + (inAll > 0 ? (spare * wish.natural) / inAll : spare / takers.length)
  })
}
