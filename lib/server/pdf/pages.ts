import type { Piece } from './piece'

/** A piece where it stands on its page. */
export type Placed = { readonly piece: Piece; readonly top: number; readonly above: number }

/** Pieces that stay together, by their `holds`. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [[]]
  for (const [at, piece] of pieces.entries()) {
    groups.at(-1)?.push(piece)
    if (!piece.holds && at < pieces.length - 1) groups.push([])
  }
  return groups
}

/** Lays pieces on pages of a height. What holds together moves on together, unless it is longer than a page. */
export function pagesOf(pieces: readonly Piece[], room: number): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]]
  let used = 0
  const place = (piece: Piece) => {
    const page = pages.at(-1) as Placed[]
    const above = page.length === 0 ? 0 : piece.above
    page.push({ piece, top: used + above, above })
    used += above + piece.height
  }
  const turn = (first: Piece) => {
    pages.push([])
    used = 0
    if (first.again) place(first.again)
  }
  const isEmpty = () => pages.at(-1)?.length === 0
  for (const group of groupsOf(pieces)) {
    const height = group.reduce((sum, { above, height: own }) => sum + above + own, 0) - (isEmpty() ? (group[0]?.above ?? 0) : 0)
    const alone = height - (group[0]?.above ?? 0) + (group[0]?.again?.height ?? 0)
    const fits = used + height <= room
    if (!fits && !isEmpty() && alone <= room) turn(group[0] as Piece)
    for (const piece of group) {
      if (!isEmpty() && used + piece.above + piece.height > room) turn(piece)
      place(piece)
    }
  }
  return pages
}
