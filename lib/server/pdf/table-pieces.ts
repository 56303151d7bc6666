import type { Block } from '@/lib/documents/papers/paper'
import { columnWidths } from './column-widths'
import { naturalWidth, widestWord } from './lines'
import { type Piece, type Place, STYLES } from './piece'
import { type Column, headAgain, type RowLook, rowPieces, setCells } from './row-pieces'
import { type Element, element } from './structure'
import { textPieces } from './text-pieces'
import type { Style } from './typesetter'

type Table = Extract<Block, { readonly kind: 'table' }>

const GAP = 12
const HEAD: RowLook = { style: STYLES.head, firstStyle: STYLES.head, rule: 'strong' }
const BODY: RowLook = { style: STYLES.cell, firstStyle: STYLES.cell, rule: 'faint' }
const BOLD: Style = { ...STYLES.cell, weight: 700 }
const FOOT: RowLook = { style: BOLD, firstStyle: BOLD, rule: 'faint' }

/** A table: its caption, its head (repeated on every page it reaches), its rows and sums. */
export function tablePieces(table: Table, place: Place): readonly Piece[] {
  const { doc } = place
  const root = element(doc, place.parent, 'Table')
  const caption = textPieces(table.caption, STYLES.strong, element(doc, root, 'Caption'), place, { above: 10, holds: true })
  const columns = columnsOf(table, place)
  const headRow = element(doc, element(doc, root, 'THead'), 'TR')
  const headCells = setCells(
    table.columns.map(({ label }) => label),
    columns,
    table.columns.map(() => element(doc, headRow, 'TH', { scope: 'Column' })),
    HEAD,
    place,
  )
  const again = headAgain(headCells, HEAD, place)
  const foot = table.foot ?? []
  return [
    ...caption,
    ...rowPieces(headCells, HEAD, place, undefined, true),
    ...bodyPieces(table.rows, element(doc, root, 'TBody'), BODY, columns, place, again, foot.length > 0),
    ...(foot.length > 0 ? bodyPieces(foot, element(doc, root, 'TFoot'), FOOT, columns, place, again, false) : []),
  ]
}

type Rows = readonly (readonly string[])[]

/** Rows, the first cell of each naming it. Sums are not left alone on a page. */
function bodyPieces(rows: Rows, part: Element, look: RowLook, columns: readonly Column[], place: Place, again: Piece, lastHolds: boolean): readonly Piece[] {
  const { doc } = place
  return rows.flatMap((texts, at) => {
    const row = element(doc, part, 'TR')
    const elements = columns.map((_, cell) => (cell === 0 ? element(doc, row, 'TH', { scope: 'Row' }) : element(doc, row, 'TD')))
    const holds = at === rows.length - 1 ? lastHolds : look === FOOT
    return rowPieces(setCells(texts, columns, elements, look, place), look, place, again, holds)
  })
}

function columnsOf({ columns, rows, foot = [] }: Table, { left, width, type }: Place): readonly Column[] {
  const wishes = columns.map(({ label, numeric = false }, at) => {
    const texts: readonly (readonly [string, Style])[] = [
      [label, STYLES.head],
      ...rows.map((row) => [row[at] ?? '', STYLES.cell] as const),
      ...foot.map((row) => [row[at] ?? '', BOLD] as const),
    ]
    const styled = texts.map(([text, style]) => [text, numeric ? { ...style, figures: true as const } : style] as const)
    return {
      natural: Math.max(...styled.map(([text, style]) => naturalWidth(text, style, type))) + 0.5,
      least: Math.max(...styled.map(([text, style]) => widestWord(text, style, type))) + 0.5,
      isNumeric: numeric,
    }
  })
  const widths = columnWidths(wishes, width - GAP * (columns.length - 1))
  return columns.map(({ numeric = false }, at) => ({
    left: left + widths.slice(0, at).reduce((sum, one) => sum + one + GAP, 0),
    width: widths[at] ?? 0,
    isNumeric: numeric,
  }))
}
