import { linesOf } from './lines'
import { FAINT, INK, type Piece, type Place } from './piece'
import { drawnAside, drawnIn, type Element } from './structure'
import type { Style } from './typesetter'

/** A cell of a row, set in its column. */
export type SetCell = {
  readonly lines: readonly string[]
  readonly of: Element
  readonly left: number
  readonly width: number
  readonly style: Style
  readonly isNumeric: boolean
}

/** How the rows of a table's part look. */
export type RowLook = { readonly style: Style; readonly firstStyle: Style; readonly rule: 'strong' | 'faint' }

export const PADDING = 4
/** A row of more lines may be cut between them. */
const UNCUT_LINES = 14

export type Column = { readonly left: number; readonly width: number; readonly isNumeric: boolean }

/** The cells of a row, their lines broken to the columns. Figures stand under each other. */
export function setCells(texts: readonly string[], columns: readonly Column[], elements: readonly Element[], look: RowLook, { type }: Place): readonly SetCell[] {
  return columns.map(({ left, width, isNumeric }, at) => {
    const own = at === 0 ? look.firstStyle : look.style
    const style: Style = isNumeric ? { ...own, figures: true } : own
    return { lines: linesOf(texts[at] ?? '', width, style, type), of: elements[at] as Element, left, width, style, isNumeric }
  })
}

function drawLine(line: string, cell: SetCell, top: number, { type }: Place): void {
  const { left, width, style, isNumeric } = cell
  const begins = isNumeric ? left + width - type.width(line.trimEnd(), style) : left
  type.draw(line, begins, top, style)
}

/** A rule across the column: drawn, not read. */
export function rule({ doc, left, width }: Place, at: number, strength: 'strong' | 'faint'): void {
  drawnAside(doc, 'Layout', () => {
    doc
      .moveTo(left, at)
      .lineTo(left + width, at)
      .lineWidth(strength === 'strong' ? 1 : 0.5)
      .stroke(strength === 'strong' ? INK : FAINT)
  })
}

/** The pieces of a row: one as a rule; a row that would fill much of a page may be cut between its lines. */
export function rowPieces(cells: readonly SetCell[], look: RowLook, place: Place, again?: Piece, holds = false): readonly Piece[] {
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const slices = count <= UNCUT_LINES ? [[0, count] as const] : Array.from({ length: count }, (_, line) => [line, line + 1] as const)
  return slices.map(([from, to]) => {
    const [over, under] = [from === 0 ? PADDING : 0, to === count ? PADDING : 0]
    const height = over + (to - from) * look.style.leading + under
    return {
      above: 0,
      height,
      holds: (to === count && holds) || (count > UNCUT_LINES && (from === 0 || to === count - 1)),
      ...(again && { again }),
      draw(top) {
        for (const cell of cells) drawSlice(cell, from, to, top + over, look, place)
        if (to === count) rule(place, top + height, look.rule)
      },
    }
  })
}

function drawSlice(cell: SetCell, from: number, to: number, top: number, look: RowLook, place: Place): void {
  const lines = cell.lines.slice(from, to)
  if (lines.every((line) => line === '')) return
  drawnIn(place.doc, cell.of, () => {
    for (const [at, line] of lines.entries()) drawLine(line, cell, top + at * look.style.leading, place)
  })
}

/** The same cells once more on a later page: seen, not read a second time. */
export function headAgain(cells: readonly SetCell[], look: RowLook, place: Place): Piece {
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const height = 2 * PADDING + count * look.style.leading
  return {
    above: 0,
    height,
    draw(top) {
      drawnAside(place.doc, 'Pagination', () => {
        for (const cell of cells) for (const [at, line] of cell.lines.entries()) drawLine(line, cell, top + PADDING + at * look.style.leading, place)
      })
      rule(place, top + height, look.rule)
    },
  }
}
