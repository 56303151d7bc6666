import { linesOf } from './lines'
import type { Piece, Place } from './piece'
import { drawnIn, type Element } from './structure'
import type { Style } from './typesetter'

type TextOptions = {
  readonly above?: number
  /** The text stays with what follows, as a heading does. */
  readonly holds?: boolean
  /** Drawn in the same element before the first line, such as the sign of a list's item. */
  readonly before?: (top: number) => void
}

/** A text as pieces, one a line. No page begins or ends with a single line of it. */
export function textPieces(text: string, style: Style, of: Element, { doc, type, left, width }: Place, options: TextOptions = {}): readonly Piece[] {
  const { above = 0, holds = false, before } = options
  const lines = linesOf(text, width, style, type)
  return lines.map((line, at) => ({
    above: at === 0 ? above : 0,
    height: style.leading,
    holds: holds || (lines.length > 1 && (at === 0 || at === lines.length - 2)),
    draw(top) {
      if (at === 0) before?.(top)
      drawnIn(doc, of, () => type.draw(line, left, top, style))
    },
  }))
}
