import type { PaperLanguage } from '@/lib/documents/papers/paper'
import type { Element } from './structure'
import type { Style, Typesetter } from './typesetter'

/** The least part of a paper that is not cut: a line, a row of a table, a line to write on. */
export type Piece = {
  /** Free space above it, which falls away at the top of a page. */
  readonly above: number
  readonly height: number
  /** It stays on the page of the piece after it. */
  readonly holds?: boolean
  /** Comes first on a page that begins with this piece, such as the head of its table. */
  readonly again?: Piece
  /** @param above the space that was left above it on this page */
  draw(top: number, above: number): void
}

/** Where pieces are made for: a column of the page and a place in the structure. */
export type Place = {
  readonly doc: PDFKit.PDFDocument
  readonly type: Typesetter
  readonly language: PaperLanguage
  readonly parent: Element
  readonly left: number
  readonly width: number
  /** How many times as large everything is drawn. */
  readonly scale: number
}

/** US Letter, in points. */
const PAGE = { width: 612, height: 792, left: 60, right: 60, top: 56, bottom: 68 } as const

/** A page in the measure that it is laid out in: in large print everything is drawn larger, so there is room for less. */
export type Sheet = { readonly [K in keyof typeof PAGE | 'column' | 'room' | 'scale']: number }

/** The sheet on which everything is drawn `scale` times as large. */
export function sheetAt(scale: number): Sheet {
  const [width, height] = [PAGE.width / scale, PAGE.height / scale]
  // At the sides a little less than on the usual sheet: large print needs the room.
  const [left, right] = [PAGE.left / scale ** 1.5, PAGE.right / scale ** 1.5]
  const [top, bottom] = [PAGE.top / scale, PAGE.bottom / scale]
  return { width, height, left, right, top, bottom, column: width - left - right, room: height - top - bottom, scale }
}

export const STYLES = {
  title: { weight: 700, size: 22, leading: 27 },
  section: { weight: 700, size: 14, leading: 18 },
  part: { weight: 700, size: 11.5, leading: 15 },
  plain: { weight: 400, size: 10.5, leading: 14.5 },
  strong: { weight: 700, size: 10.5, leading: 14.5 },
  small: { weight: 400, size: 9, leading: 12.5 },
  cell: { weight: 400, size: 10, leading: 13.5 },
  head: { weight: 700, size: 9, leading: 12 },
} as const satisfies Readonly<Record<string, Style>>

export const INK = '#000000'
export const FAINT = '#8a8a8a'
export const SOFT = '#404040'
