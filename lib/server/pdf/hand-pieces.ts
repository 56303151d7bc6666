import type { Block } from '@/lib/documents/papers/paper'
import { linesOf } from './lines'
import { INK, type Piece, type Place, STYLES } from './piece'
import { drawnIn, type Element, element } from './structure'
import { textPieces } from './text-pieces'

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

/** What is read where a line waits for somebody's hand, and where a box does. */
const LINE_READ = '________'
export const BOX_READ = '\u2610'
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
export function blankPieces({ label, hint, lines = 1 }: Of<'blank'>, place: Place): readonly Piece[] {
  const { doc, parent, left, width } = place
  const of = element(doc, parent, 'P')
  const text = element(doc, of, 'Span')
  const count = Math.max(1, Math.floor(lines))
  const toWriteOn = Array.from({ length: count }, (_, at): Piece => {
    const line = element(doc, of, 'Span', { actual: LINE_READ })
    return { above: 0, height: LINE_HEIGHT, holds: at < Math.min(count, 8) - 1, draw: (top) => lineToWriteOn(place, line, left, width, top + LINE_HEIGHT - 4) }
  })
  return [...textPieces(label, STYLES.strong, text, place, { above: 10, holds: true }), ...hintPieces(hint, place), ...toWriteOn]
}

/** A line that helps to answer, under what is asked. */
const hintPieces = (hint: string | undefined, place: Place): readonly Piece[] =>
  hint ? textPieces(hint, STYLES.plain, element(place.doc, place.parent, 'P'), place, { above: 1, holds: true }) : []

/** More pieces than these may be parted: they fill much of a page. */
const TOGETHER = 25
const FEW_ROWS = 10

/** Boxes to tick, none ticked by us. A short list of them stands on one page, so that every choice is seen. */
export function choicePieces({ label, hint, options, beside }: Of<'choices'>, place: Place): readonly Piece[] {
  const { doc, parent } = place
  const said = [...textPieces(label, STYLES.strong, element(doc, parent, 'P'), place, { above: 10, holds: true }), ...hintPieces(hint, place)]
  const list = element(doc, parent, 'L', { numbering: 'Square' })
  const boxes = beside ? besidePieces(options, list, place) : options.flatMap((option) => optionPieces(option, element(doc, list, 'LI'), place))
  return [...said, ...boxes.map((piece, at) => (at < boxes.length - 1 && boxes.length <= (beside ? FEW_ROWS : TOGETHER) ? { ...piece, holds: true } : piece))]
}

/** A box, part of what is read. */
export function boxAt({ doc }: Place, of: Element, left: number, top: number): void {
  drawnIn(doc, of, () => {
    doc
      .rect(left + 2, top + (STYLES.plain.leading - BOX) / 2 + 0.5, BOX, BOX)
      .lineWidth(1)
      .stroke(INK)
  })
}

/** From a box to its words, and from the words to the next box. */
const TO_WORDS = 18
const TO_NEXT = 20

/** Where each of some short choices stands: all in one line where they fit, else under each other in columns of one width. */
function placesBeside(options: readonly string[], { type, left, width }: Place): readonly { readonly text: string; readonly at: number; readonly row: number }[] {
  const needs = options.map((text) => TO_WORDS + type.width(text, STYLES.plain) + TO_NEXT)
  if (needs.reduce((sum, one) => sum + one, 0) - TO_NEXT <= width) {
    return options.map((text, at) => ({ text, at: left + needs.slice(0, at).reduce((sum, one) => sum + one, 0), row: 0 }))
  }
  const columns = Math.max(1, Math.min(4, Math.floor((width + TO_NEXT) / Math.max(...needs))))
  return options.map((text, at) => ({ text, at: left + ((at % columns) * (width + TO_NEXT)) / columns, row: Math.floor(at / columns) }))
}

/** Short choices beside each other. */
function besidePieces(options: readonly string[], list: Element, place: Place): readonly Piece[] {
  const { doc, type } = place
  const placed = placesBeside(options, place).map((one) => ({ ...one, item: element(doc, list, 'LI') }))
  const rows = Array.from({ length: (placed.at(-1)?.row ?? -1) + 1 }, (_, row) => placed.filter((one) => one.row === row))
  return rows.map((row) => {
    const parts = row.map(({ text, at, item }) => ({ text, at, box: element(doc, item, 'Lbl', { actual: BOX_READ }), body: element(doc, item, 'LBody') }))
    return {
      above: 5,
      height: STYLES.plain.leading,
      draw(top) {
        for (const { text, at, box, body } of parts) {
          boxAt(place, box, at, top)
          drawnIn(doc, body, () => type.draw(text, at + TO_WORDS, top, STYLES.plain))
        }
      },
    }
  })
}

function optionPieces(option: string, item: Element, place: Place): readonly Piece[] {
  const { doc, left, width } = place
  const box = element(doc, item, 'Lbl', { actual: BOX_READ })
  const before = (top: number) => boxAt(place, box, left, top)
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
