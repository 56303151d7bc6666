import type { Paper } from '@/lib/documents/papers/paper'
import { linesOf } from './lines'
import { INK, type Sheet, SOFT, STYLES } from './piece'
import { drawnAside } from './structure'
import type { Typesetter } from './typesetter'

const NUMBERED: Readonly<Record<Paper['language'], (page: number, of: number) => string>> = {
  en: (page, of) => `Page ${page} of ${of}`,
  es: (page, of) => `Página ${page} de ${of}`,
}
const ROOM_FOR_NUMBER = 90

/** What stands at the edges of every page: which page it is, the foot, and from the second page on the title. Not read as text. */
export function drawFurniture(doc: PDFKit.PDFDocument, type: Typesetter, sheet: Sheet, paper: Paper, page: number, of: number): void {
  const style = STYLES.small
  const number = NUMBERED[paper.language](page, of)
  const foot = linesOf(paper.footer, sheet.column - ROOM_FOR_NUMBER, style, type).slice(0, 2)
  const top = sheet.height - sheet.bottom + 22 / sheet.scale
  drawnAside(doc, 'Pagination', () => {
    doc.fillColor(SOFT)
    for (const [at, line] of foot.entries()) type.draw(line, sheet.left, top + at * style.leading, style)
    type.draw(number, sheet.width - sheet.right - type.width(number, style), top, style)
    if (page > 1) type.draw(linesOf(paper.title, sheet.column, style, type)[0] ?? '', sheet.left, (30 / sheet.scale) * (sheet.scale > 1 ? 0.6 : 1), style)
    doc.fillColor(INK)
  })
}
