import type { Block } from '@/lib/documents/papers/paper'
import { figurePieces } from './figure-pieces'
import { gridPieces } from './grid-pieces'
import { blankPieces, choicePieces, signaturePieces } from './hand-pieces'
import { INK, type Piece, type Place, STYLES } from './piece'
import { type RowLook, rowPieces, setCells } from './row-pieces'
import { drawnAside, drawnIn, element } from './structure'
import { tablePieces } from './table-pieces'
import { textPieces } from './text-pieces'

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

/** The pieces of one part of a paper, and its place in the structure. */
export function blockPieces(block: Block, place: Place): readonly Piece[] {
  const { doc, parent } = place
  switch (block.kind) {
    case 'heading': {
      const [style, above] = block.level === 2 ? [STYLES.section, 18] : [STYLES.part, 12]
      return textPieces(block.text, style, element(doc, parent, `H${block.level}`), place, { above, holds: true })
    }
    case 'text':
      return textPieces(block.text, STYLES[block.tone ?? 'plain'], element(doc, parent, 'P'), place, { above: 6 })
    case 'list':
      return listPieces(block, place)
    case 'facts':
      return factPieces(block, place)
    case 'table':
      return tablePieces(block, place)
    case 'blank':
      return blankPieces(block, place)
    case 'choices':
      return choicePieces(block, place)
    case 'grid':
      return gridPieces(block, place)
    case 'notice':
      return noticePieces(block, place)
    case 'signatures':
      return signaturePieces(block, place)
    case 'figure':
      return figurePieces(block, place)
  }
}

function listPieces({ items, ordered = false }: Of<'list'>, place: Place): readonly Piece[] {
  const { doc, parent, left, width, type } = place
  const list = element(doc, parent, 'L', { numbering: ordered ? 'Decimal' : 'Disc' })
  const signs = items.map((_, at) => (ordered ? `${at + 1}.` : '•'))
  const indent = Math.max(16, 8 + Math.max(0, ...signs.map((sign) => type.width(sign, STYLES.plain))))
  return items.flatMap((text, at) => {
    const item = element(doc, list, 'LI')
    const label = element(doc, item, 'Lbl')
    const before = (top: number) => drawnIn(doc, label, () => type.draw(`${signs[at]} `, left + 2, top, STYLES.plain))
    const beside = { ...place, left: left + indent, width: width - indent }
    return textPieces(text, STYLES.plain, element(doc, item, 'LBody'), beside, { above: at === 0 ? 6 : 4, before })
  })
}

const FACT: RowLook = { style: STYLES.cell, firstStyle: { ...STYLES.cell, weight: 700 }, rule: 'faint' }
const LABEL_SHARE = 0.38

/** Labels with their values: a list whose items are read label first. */
function factPieces({ items }: Of<'facts'>, place: Place): readonly Piece[] {
  const { doc, parent, left, width } = place
  const list = element(doc, parent, 'L', { numbering: 'None' })
  const labels = width * LABEL_SHARE
  const columns = [
    { left, width: labels - 12, isNumeric: false },
    { left: left + labels, width: width - labels, isNumeric: false },
  ]
  const rows = items.flatMap(({ label, value }) => {
    const body = element(doc, element(doc, list, 'LI'), 'LBody')
    return rowPieces(setCells([label, value], columns, [element(doc, body, 'P'), element(doc, body, 'P')], FACT, place), FACT, place)
  })
  return rows.map((piece, at) => (at === 0 ? { ...piece, above: 8 } : piece))
}

const BAR = 3
const INDENT = 16

/** Words set apart by a bar at their side, on every page they reach. */
function noticePieces({ heading, paragraphs }: Of<'notice'>, place: Place): readonly Piece[] {
  const { doc, left, width } = place
  const inside = { ...place, parent: element(doc, place.parent, 'Sect'), left: left + INDENT, width: width - INDENT }
  const pieces = [
    ...textPieces(heading, STYLES.section, element(doc, inside.parent, 'H2'), inside, { above: 20, holds: true }),
    ...paragraphs.flatMap((text) => textPieces(text, STYLES.plain, element(doc, inside.parent, 'P'), inside, { above: 5 })),
  ]
  return pieces.map((piece, at) => ({
    ...piece,
    draw(top, above) {
      const begins = at === 0 ? top : top - above
      drawnAside(doc, 'Layout', () => doc.rect(left, begins, BAR, piece.height + top - begins).fill(INK))
      doc.fillColor(INK)
      piece.draw(top, above)
    },
  }))
}
