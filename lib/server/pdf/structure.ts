/** The tags of a document's structure that papers use. */
export type Tag =
  | 'Document'
  | 'Sect'
  | `H${1 | 2 | 3}`
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'

export type Element = PDFKit.PDFStructureElement & { readonly tag: Tag }

type ElementOptions = {
  /** What a table's heading is the heading of. */
  readonly scope?: 'Column' | 'Row'
  /** What is read instead of a drawing. */
  readonly actual?: string
  readonly numbering?: 'None' | 'Disc' | 'Decimal' | 'Square'
  /** What is read instead of a picture. */
  readonly alt?: string
}

/** pdfkit's own dictionary of an element, which its types leave out. */
type WithDictionary = { readonly dictionary: { readonly data: Record<string, unknown> } }

/** A new element below another one: what is drawn and how it is read are one tree. */
export function element(doc: PDFKit.PDFDocument, parent: Element | undefined, tag: Tag, { numbering, ...options }: ElementOptions = {}): Element {
  const made = Object.assign(doc.struct(tag, options), { tag })
  if (numbering) (made as unknown as WithDictionary).dictionary.data.A = { O: 'List', ListNumbering: numbering }
  if (parent) parent.add(made)
  else doc.addStructure(made)
  return made
}

/** Says where a picture stands on its page: left, top, right and bottom, from the top left corner. */
export function placedAt(doc: PDFKit.PDFDocument, of: Element, [left, top, right, bottom]: readonly [number, number, number, number]): void {
  const { height } = doc.page
  ;(of as unknown as WithDictionary).dictionary.data.A = { O: 'Layout', Placement: 'Block', BBox: [left, height - bottom, right, height - top] }
}

/** Draws something as the content of an element. */
export function drawnIn(doc: PDFKit.PDFDocument, of: Element, draw: () => void): void {
  const content = doc.markStructureContent(of.tag)
  draw()
  doc.endMarkedContent()
  of.add(content)
}

/** Draws what only pleases the eye, or stands on every page: it is not read. */
export function drawnAside(doc: PDFKit.PDFDocument, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}
