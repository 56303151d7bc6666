import type { Block } from '@/lib/documents/papers/paper'
import { linesOf } from './lines'
import { INK, type Piece, type Place, STYLES } from './piece'
import { drawnIn, type Element, element } from './structure'
import { textPieces } from './text-pieces'

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

/** What is read where a line waits for somebody's hand, and where a box does. */
const LINE_READ = '________'
const BOX_READ = '\u2610'
const LINE_HEIGHT = 24
const BOX = 9

/** A line to write on, part of what is read. */
function lineToWriteOn({ doc }: Place, of: Element, left: number, width: number, at: number): void {
  drawnIn(doc, of, () => {
    doc
      .moveTo(left, at)
      .lineTo(left + width, at)
      .lineWidth(0.75)
      .stroke(INK)
  })
}

/** What nobody told yet: its label, and lines to fill in by hand. */
export function blankPieces({ label, lines = 1 }: Of<'blank'>, place: Place): readonly Piece[] {
  const { doc, parent, left, width } = place
  const of = element(doc, parent, 'P')
  const text = element(doc, of, 'Span')
  const count = Math.max(1, Math.floor(lines))
  const toWriteOn = Array.from({ length: count }, (_, at): Piece => {
    const line = element(doc, of, 'Span', { actual: LINE_READ })
    return { above: 0, height: LINE_HEIGHT, holds: at < Math.min(count, 8) - 1, draw: (top) => lineToWriteOn(place, line, left, width, top + LINE_HEIGHT - 4) }
  })
  return [...textPieces(label, STYLES.strong, text, place, { above: 10, holds: true }), ...toWriteOn]
}

/** More pieces than these may be parted: they fill much of a page. */
const TOGETHER = 25

/** Boxes to tick, none ticked by us. A short list of them stands on one page, so that every choice is seen. */
export function choicePieces({ label, options }: Of<'choices'>, place: Place): readonly Piece[] {
  const { doc, parent } = place
  const said = textPieces(label, STYLES.strong, element(doc, parent, 'P'), place, { above: 10, holds: true })
  const list = element(doc, parent, 'L', { numbering: 'Square' })
  const boxes = options.flatMap((option) => optionPieces(option, element(doc, list, 'LI'), place))
  return [...said, ...boxes.map((piece, at) => (at < boxes.length - 1 && boxes.length <= TOGETHER ? { ...piece, holds: true } : piece))]
}

function optionPieces(option: string, item: Element, place: Place): readonly Piece[] {
  const { doc, left, width } = place
  const box = element(doc, item, 'Lbl', { actual: BOX_READ })
  const before = (top: number) =>
    drawnIn(doc, box, () => {
      doc
        .rect(left + 2, top + (STYLES.plain.leading - BOX) / 2 + 0.5, BOX, BOX)
        .lineWidth(1)
        .stroke(INK)
    })
  return textPieces(option, STYLES.plain, element(doc, item, 'LBody'), { ...place, left: left + 22, width: width - 22 }, { above: 5, before })
}

const BETWEEN = 28
const ROOM_TO_SIGN = 34

/** Lines to sign on, two beside each other, their labels below. */
export function signaturePieces({ labels }: Of<'signatures'>, place: Place): readonly Piece[] {
  const width = (place.width - BETWEEN) / 2
  const pairs = labels.flatMap((_, at) => (at % 2 === 0 ? [labels.slice(at, at + 2)] : []))
  return pairs.map((pair, at) => {
    const signed = pair.map((label, side) => {
      const of = element(place.doc, place.parent, 'P')
      const left = place.left + side * (width + BETWEEN)
      return {
        lines: linesOf(label, width, STYLES.small, place.type),

        text: element(place.doc, of, 'Span'),
        line: element(place.doc, of, 'Span', { actual: LINE_READ }),
        left,
      }
    })
    const most = Math.max(...signed.map(({ lines }) => lines.length))
    return {
      above: at === 0 ? 14 : 6,
      height: ROOM_TO_SIGN + most * STYLES.small.leading,
      holds: at < pairs.length - 1 && at < 4,
      draw(top) {
        for (const { lines, line, text, left } of signed) {
          lineToWriteOn(place, line, left, width, top + ROOM_TO_SIGN - 3)
          drawnIn(place.doc, text, () => {
            for (const [row, words] of lines.entries()) place.type.draw(words, left, top + ROOM_TO_SIGN + row * STYLES.small.leading, STYLES.small)
          })
        }
      },
    }
  })
}
