import type { FigureBlock } from '@/lib/documents/papers/paper'
import { FAINT, INK, type Piece, type Place, STYLES } from './piece'
import { drawnIn, element, placedAt } from './structure'
import { textPieces } from './text-pieces'

/** Darker than what is empty, and lighter on ink than black. */
const FILLED = '#4d4d4d'

/** A line drawing on one page with its caption below it. Read aloud it is its words. */
export function figurePieces(figure: FigureBlock, place: Place): readonly Piece[] {
  const { doc, parent, left, width } = place
  const of = element(doc, parent, 'Figure', { alt: figure.alt })
  const from = left + Math.max(0, (width - figure.width) / 2)
  return [
    {
      above: 12,
      height: figure.height,
      holds: true,
      draw(top) {
        drawnIn(doc, of, () => drawFigure(figure, from, top, place))
        const { scale } = place
        placedAt(doc, of, [from * scale, top * scale, (from + figure.width) * scale, (top + figure.height) * scale])
      },
    },
    ...textPieces(figure.caption, STYLES.small, element(doc, parent, 'P'), place, { above: 8 }),
  ]
}

function drawFigure({ drawings, words }: FigureBlock, left: number, top: number, { doc, type }: Place): void {
  for (const drawing of drawings) {
    doc.save()
    doc.translate(left + drawing.left, top + drawing.top).scale(drawing.scale)
    for (const path of drawing.paths) drawPath(doc, path)
    doc.restore()
  }
  doc.fillColor(INK)
  for (const { text, x, y, at } of words) {
    const back = { start: 0, middle: 0.5, end: 1 }[at] * type.width(text, STYLES.small)
    type.draw(text, left + x - back, top + y, STYLES.small)
  }
}

function drawPath(doc: PDFKit.PDFDocument, { d, look }: FigureBlock['drawings'][number]['paths'][number]): void {
  doc.path(d).lineJoin('round').lineCap('round')
  if (look === 'outline') doc.lineWidth(3.2).stroke(INK)
  else if (look === 'line') doc.lineWidth(0.9).stroke(FAINT)
  else
    doc
      .lineWidth(0.9)
      .fillColor(look === 'filled' ? FILLED : '#ffffff')
      .strokeColor(FAINT)
      .fillAndStroke()
}
