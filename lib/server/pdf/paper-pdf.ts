import PDFDocument from 'pdfkit'
import type { Paper } from '@/lib/documents/papers/paper'
import { blockPieces } from './block-pieces'
import { drawFurniture } from './page-furniture'
import { pagesOf } from './pages'
import { type Piece, type Place, STYLES, sheetAt } from './piece'
import { rule } from './row-pieces'
import { element } from './structure'
import { textPieces } from './text-pieces'
import { typesetter } from './typesetter'

/** Written into every file, so that the same paper gives the same bytes; the day it was made stands in the paper. */
const MADE = new Date('2000-01-01T00:00:00Z')

/** Large print: plain words of 16 points or more. */
const SCALES = { usual: 1, large: 1.55 } as const

/**
 * A paper as a tagged PDF on US Letter (PDF/UA as far as pdfkit goes): what is read is a tree of headings, paragraphs,
 * lists and tables; what only decorates is marked so. The same paper gives the same bytes. The title names nobody.
 */
export async function paperPdf(paper: Paper, print: 'usual' | 'large' = 'usual'): Promise<Buffer> {
  const doc = new PDFDocument(optionsFor(paper))
  const read = collected(doc)
  const type = typesetter(doc)
  const root = element(doc, undefined, 'Document')
  const sheet = sheetAt(SCALES[print])
  const place: Place = { doc, type, language: paper.language, parent: root, left: sheet.left, width: sheet.column, scale: sheet.scale }
  const pages = pagesOf([...titlePieces(paper, place), ...bodyPieces(paper, place)], sheet.room)
  for (const [at, page] of pages.entries()) {
    doc.addPage()
    doc.scale(sheet.scale)
    for (const { piece, top, above } of page) piece.draw(sheet.top + top, above)
    drawFurniture(doc, type, sheet, paper, at + 1, pages.length)
  }
  root.end()
  doc.end()
  return read
}

function optionsFor({ title, language }: Paper): PDFKit.PDFDocumentOptions {
  // The library writes the title into XML as it is.
  const plain = title.replace(/[<>&]/g, ' ')
  return {
    size: 'letter',
    margin: 0,
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: language === 'es' ? 'es-US' : 'en-US',
    displayTitle: true,
    // The types are of an earlier version.
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    info: { Title: plain, Creator: 'TMS consultation intake', Producer: 'pdfkit', CreationDate: MADE },
  }
}

function titlePieces({ title, subtitle }: Paper, place: Place): readonly Piece[] {
  const { doc, parent } = place
  return [
    ...textPieces(title, STYLES.title, element(doc, parent, 'H1'), place, { holds: true }),
    ...(subtitle ? textPieces(subtitle, STYLES.plain, element(doc, parent, 'P'), place, { above: 2, holds: true }) : []),
    { above: 6, height: 4, draw: (top) => rule(place, top, 'strong') },
  ]
}

/** Nobody signs a page that holds nothing but signatures: what stands before them comes along. */
function bodyPieces({ blocks }: Paper, place: Place): readonly Piece[] {
  return blocks.flatMap((block, at) => {
    const pieces = blockPieces(block, place)
    const isSigned = blocks[at + 1]?.kind === 'signatures'
    return isSigned ? pieces.map((piece, one) => (one === pieces.length - 1 ? { ...piece, holds: true } : piece)) : pieces
  })
}

async function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of doc as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
