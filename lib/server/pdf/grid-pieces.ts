import type { Block } from '@/lib/documents/papers/paper'
import { BOX_READ, boxAt } from './hand-pieces'
import { linesOf } from './lines'
import { type Piece, type Place, STYLES } from './piece'
import { headAgain, type RowLook, rowPieces, rule, setCells } from './row-pieces'
import { drawnIn, type Element, element } from './structure'
import { textPieces } from './text-pieces'

type Grid = Extract<Block, { readonly kind: 'grid' }>

const HEAD: RowLook = { style: { ...STYLES.small, weight: 700 }, firstStyle: STYLES.small, rule: 'strong' }
const BODY: RowLook = { style: STYLES.plain, firstStyle: STYLES.plain, rule: 'faint' }
const GAP = 8
const ABOVE = 5
/** A column of boxes is no wider than this; questions take the rest. */
const WIDEST = 72
/** Where rows have no words of their own, such as the numbers from 0 to 10. */
const NARROWEST = 26

/** Questions that are answered alike: a row each, a box in every column. */
export function gridPieces({ label, hint, columns, rows }: Grid, place: Place): readonly Piece[] {
  const { doc, parent } = place
  const said = [
    ...textPieces(label, STYLES.strong, element(doc, parent, 'P'), place, { above: 12, holds: true }),
    ...(hint ? textPieces(hint, STYLES.plain, element(doc, parent, 'P'), place, { above: 2, holds: true }) : []),
  ]
  const root = element(doc, parent, 'Table')
  const set = columnsFor(columns, rows, place)
  const headRow = element(doc, element(doc, root, 'THead'), 'TR')
  const head = setCells(
    ['', ...columns],
    set,
    ['', ...columns].map((_, at) => element(doc, headRow, at === 0 ? 'TD' : 'TH', at === 0 ? {} : { scope: 'Column' })),
    HEAD,
    place,
  )
  const body = element(doc, root, 'TBody')
  return [
    ...said,
    ...rowPieces(head, HEAD, place, undefined, true),
    ...rows.map((row, at) => rowPiece(row, set, body, place, { again: headAgain(head, HEAD, place), holds: at === 0 && rows.length > 1 })),
  ]
}

type SetColumn = { readonly left: number; readonly width: number; readonly isNumeric: boolean }

function columnsFor(columns: readonly string[], rows: readonly string[], { left, width }: Place): readonly SetColumn[] {
  const isBare = rows.every((row) => row === '')
  const each = Math.max(NARROWEST, Math.min(WIDEST, (isBare ? width : width * 0.62) / columns.length - GAP))
  const first = isBare ? 0 : width - columns.length * (each + GAP)
  return [{ left, width: first, isNumeric: false }, ...columns.map((_, at) => ({ left: left + first + at * (each + GAP) + GAP, width: each, isNumeric: false }))]
}

function rowPiece(text: string, columns: readonly SetColumn[], body: Element, place: Place, { again, holds }: { readonly again: Piece; readonly holds: boolean }): Piece {
  const { doc, type } = place
  const row = element(doc, body, 'TR')
  const question = element(doc, row, 'TH', { scope: 'Row' })
  const boxes = columns.slice(1).map(() => element(doc, row, 'TD'))
  const read = boxes.map((cell) => element(doc, cell, 'Span', { actual: BOX_READ }))
  const lines = linesOf(text, columns[0]?.width ?? 0, BODY.style, type)
  const height = 2 * ABOVE + Math.max(1, lines.length) * BODY.style.leading
  return {
    above: 0,
    height,
    holds,
    again,
    draw(top) {
      if (text !== '') {
        drawnIn(doc, question, () => {
          for (const [at, line] of lines.entries()) type.draw(line, columns[0]?.left ?? 0, top + ABOVE + at * BODY.style.leading, BODY.style)
        })
      }
      for (const [at, box] of read.entries()) boxAt(place, box, columns[at + 1]?.left ?? 0, top + ABOVE)
      rule(place, top + height, 'faint')
    },
  }
}
