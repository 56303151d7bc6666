import { type Dictionary, dictionary, list, objectsOf, Reference, type Value, valuesIn } from './pdf-objects'

/** A piece of text where it is drawn: in points from the top left corner of its page. */
export type Drawn = {
  readonly page: number
  readonly text: string
  readonly font: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Its mark in the structure, `Artifact` for what is not read, and undefined for what nobody marked. */
  readonly mark: number | 'Artifact' | undefined
}

/** An element of the structure with everything below it. */
export type Read = {
  readonly tag: string
  readonly scope?: string
  readonly actual?: string
  /** What is read instead of a picture, and where the picture stands, in points from the bottom left corner. */
  readonly alt?: string
  readonly box?: readonly number[]
  readonly numbering?: string
  readonly children: readonly Read[]
  /** Its own text and that of what is below it, in reading order. */
  readonly text: string
  readonly pages: readonly number[]
}

export type ReadPdf = {
  readonly catalog: Dictionary
  readonly info: Dictionary
  readonly metadata: string
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  readonly drawn: readonly Drawn[]
  readonly structure: Read
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[]
  /** Every string of the file, its streams unpacked: what a search of its bytes would find. */
  readonly bytes: string
}

type Objects = ReturnType<typeof objectsOf>
type Font = { readonly name: string; readonly isEmbedded: boolean; readonly letters: ReadonlyMap<number, string>; readonly widths: readonly number[] }

/** Reads a PDF of ours back: what is drawn where, and the structure that is read aloud. */
export function readPdf(pdf: Buffer): ReadPdf {
  const objects = objectsOf(pdf)
  const { at, trailer } = objects
  const catalog = dictionary(at(trailer.Root))
  const pageReferences = list(dictionary(at(catalog.Pages)).Kids)
  const fonts = new Map<string, Font>()
  const drawn = pageReferences.flatMap((reference, page) => drawnOn(page, dictionary(at(reference)), objects, fonts))
  const numbers = new Map(pageReferences.flatMap((reference, page) => (reference instanceof Reference ? [[reference.to, page] as const] : [])))
  const root = list(dictionary(at(catalog.StructTreeRoot)).K)[0]
  return {
    catalog: Object.fromEntries(Object.entries(catalog).map(([key, value]) => [key, at(value)])),
    info: Object.fromEntries(Object.entries(dictionary(at(trailer.Info))).map(([key, value]) => [key, at(value)])),
    metadata: catalog.Metadata instanceof Reference ? (objects.object(catalog.Metadata.to).stream?.toString('utf8') ?? '') : '',
    pages: pageReferences.map((reference) => {
      const [, , width, height] = list(dictionary(at(reference)).MediaBox)
      return { width: Number(width), height: Number(height) }
    }),
    drawn,
    structure: elementAt(root, objects, drawn, numbers),
    fonts: [...fonts.values()],
    bytes: pdf.toString('latin1'),
  }
}

function elementAt(reference: Value | undefined, objects: Objects, drawn: readonly Drawn[], numbers: ReadonlyMap<number, number>): Read {
  const of = dictionary(objects.at(reference))
  const own = of.Pg instanceof Reference ? numbers.get(of.Pg.to) : undefined
  const attributes = dictionary(objects.at(of.A))
  const parts = list(of.K).map((kid) => {
    if (kid instanceof Reference) return elementAt(kid, objects, drawn, numbers)
    const content = dictionary(kid)
    const page = content.Pg instanceof Reference ? numbers.get(content.Pg.to) : own
    const mark = typeof kid === 'number' ? kid : content.MCID
    const text = drawn.filter((one) => one.page === page && one.mark === mark).map((one) => one.text)
    return { text: text.join(''), pages: page === undefined ? [] : [page] }
  })
  return {
    tag: String(of.S).slice(1),
    ...(attributes.Scope ? { scope: String(attributes.Scope).slice(1) } : {}),
    ...(attributes.ListNumbering ? { numbering: String(attributes.ListNumbering).slice(1) } : {}),
    ...(of.ActualText ? { actual: String(of.ActualText) } : {}),
    ...(of.Alt ? { alt: String(of.Alt) } : {}),
    ...(attributes.BBox ? { box: list(attributes.BBox).map(Number) } : {}),
    children: parts.flatMap((one) => ('tag' in one ? [one] : [])),
    text: parts.map(({ text }) => text).join(''),
    pages: [...new Set(parts.flatMap(({ pages }) => pages))],
  }
}

function fontAt(name: string, resources: Dictionary, { at, object }: Objects): Font {
  const font = dictionary(at(dictionary(at(resources.Font))[name]))
  const inner = dictionary(at(list(at(font.DescendantFonts))[0]))
  const map = font.ToUnicode instanceof Reference ? (object(font.ToUnicode.to).stream?.toString('latin1') ?? '') : ''
  const letters = new Map<number, string>()
  for (const [, first = '', row = ''] of map.matchAll(/^<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*)\]$/gm)) {
    for (const [at, [, hex = '']] of [...row.matchAll(/<([0-9a-f ]*)>/g)].entries())
      letters.set(Number.parseInt(first, 16) + at, Buffer.from(hex.replace(/ /g, ''), 'hex').swap16().toString('utf16le'))
  }
  const descriptor = dictionary(at(inner.FontDescriptor))
  return { name: String(font.BaseFont).slice(1), isEmbedded: descriptor.FontFile2 instanceof Reference, letters, widths: list(list(inner.W)[1]).map(Number) }
}

/** Runs a page's own program as far as texts and marks go. */
function drawnOn(page: number, of: Dictionary, objects: Objects, fonts: Map<string, Font>): readonly Drawn[] {
  const resources = dictionary(objects.at(of.Resources))
  const program = of.Contents instanceof Reference ? (objects.object(of.Contents.to).stream?.toString('latin1') ?? '') : ''
  const found: Drawn[] = []
  const marks: Drawn['mark'][] = []
  let given: Value[] = []
  let [font, size, left, baseline]: [string, number, number, number] = ['', 0, 0, 0]
  for (const value of valuesIn(program)) {
    if (typeof value !== 'string' || !value.startsWith('!')) {
      given.push(value)
      continue
    }
    const operator = value.slice(1)
    if (operator === 'BDC') marks.push(given[0] === '/Artifact' ? 'Artifact' : Number(dictionary(given[1]).MCID))
    if (operator === 'BMC') marks.push(given[0] === '/Artifact' ? 'Artifact' : undefined)
    if (operator === 'EMC') marks.pop()
    if (operator === 'Tf') [font, size] = [String(given[0]).slice(1), Number(given[1])]
    if (operator === 'Tm') [left, baseline] = [Number(given[4]), 792 - Number(given[5])]
    if (operator === 'TJ') {
      const opened = fonts.get(font) ?? fontAt(font, resources, objects)
      fonts.set(font, opened)
      const { text, width } = shown(list(given[0]), opened, size)
      found.push({ page, text, font: opened.name, size, left, right: left + width, baseline, mark: marks.at(-1) })
      left += width
    }
    given = []
  }
  return found
}

function shown(parts: readonly Value[], { letters, widths }: Font, size: number): { readonly text: string; readonly width: number } {
  let [text, width] = ['', 0]
  for (const part of parts) {
    if (typeof part === 'number') width -= (part / 1000) * size
    else {
      const bytes = Buffer.from(String(part), 'latin1')
      for (let at = 0; at + 1 < bytes.length; at += 2) {
        const glyph = bytes.readUInt16BE(at)
        text += letters.get(glyph) ?? '\u0000'
        width += ((widths[glyph] ?? 0) / 1000) * size
      }
    }
  }
  return { text, width }
}

/** An element and everything below it, in reading order. */
export const allIn = (element: Read): readonly Read[] => [element, ...element.children.flatMap(allIn)]
