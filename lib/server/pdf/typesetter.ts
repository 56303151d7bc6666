import { type Face, fileOf, nameOf, SECOND, USUAL, type Weight } from './typefaces'

/** How a text is set. */
export type Style = {
  readonly weight: Weight
  readonly size: number
  /** From the baseline of a line to that of the next. */
  readonly leading: number
  /** Figures of one width, so that sums stand under each other. */
  readonly figures?: true
}

/** A part of a line that one file can set. */
type Run = { readonly face: Face; readonly text: string }

/** Measures and draws texts in a document. Lines stand on their top edge. */
export type Typesetter = {
  width(text: string, style: Style): number
  draw(text: string, x: number, top: number, style: Style): void
}

/** Drawn where no face has the letter. */
const UNKNOWN = '\ufffd'
/** Where the letters stand above and below the baseline, of the size: the usual face's own figures. */
const ASCENT = 0.984
const DESCENT = 0.316

/** What pdfkit knows of an opened file and does not document. */
type Opened = { readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } } }

/** A typesetter for one document. A word is set in one typeface; its letters come from whichever file of it has them. */
export function typesetter(doc: PDFKit.PDFDocument): Typesetter {
  const registered = new Set<string>()
  const open = (face: Face, weight: Weight) => {
    const name = nameOf(face, weight)
    if (!registered.has(name)) doc.registerFont(name, fileOf(face, weight))
    registered.add(name)
    return doc.font(name)
  }
  const has = (face: Face, weight: Weight, letter: string): boolean =>
    (open(face, weight) as unknown as Opened)._font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
  const usual = memorized((letter, { weight }) => USUAL.find((face) => has(face, weight, letter)) ?? null)
  const second = memorized((letter, { weight }) => SECOND.find((face) => has(face, weight, letter)) ?? null)

  const runsOfWord = memorized((word, style): readonly Run[] => {
    const letters = [...word]
    const isUsual = letters.every((letter) => usual(letter, style))
    return joined(
      letters.map((letter) => {
        const face = (isUsual ? undefined : second(letter, style)) ?? usual(letter, style)
        return face ? { face, text: letter } : { face: SECOND[0] as Face, text: UNKNOWN }
      }),
    )
  })
  const runs = (text: string, style: Style) => joined(text.split(/(?<=[ \u00a0])/).flatMap((word) => runsOfWord(word, style)))
  const features = ({ figures }: Style): PDFKit.Mixins.OpenTypeFeatures[] | undefined => (figures ? ['tnum'] : undefined)
  const measured = memorized((text: string, style: Style): number =>
    runs(text, style).reduce((sum, { face, text: part }) => {
      open(face, style.weight).fontSize(style.size)
      return sum + doc.widthOfString(part, { features: features(style) })
    }, 0),
  )

  return {
    // With the space it is drawn with: the library remembers how it laid out a word by word and space.
    width: (text, style) => measured(`${text} `, style) - measured(' ', style),
    draw(text, x, top, style) {
      const baseline = top + (style.leading - (ASCENT + DESCENT) * style.size) / 2 + ASCENT * style.size
      let at = x
      for (const { face, text: part } of runs(text, style)) {
        open(face, style.weight).fontSize(style.size)
        doc.text(part, at, baseline, { lineBreak: false, baseline: 'alphabetic', features: features(style) })
        at += doc.widthOfString(part, { features: features(style) })
      }
    },
  }
}

/** Runs of one file, one after the other, as one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last?.face === run.face) found[found.length - 1] = { face: run.face, text: last.text + run.text }
    else found.push(run)
  }
  return found
}

/** A function of a text and its style that remembers what it found. */
function memorized<T>(find: (text: string, style: Style) => T): (text: string, style: Style) => T {
  const bySize = new Map<string, Map<string, T>>()
  return (text, style) => {
    const key = `${style.weight} ${style.size} ${style.figures ?? ''}`
    const found = bySize.get(key) ?? new Map<string, T>()
    bySize.set(key, found)
    const known = found.get(text)
    if (known !== undefined) return known
    const fresh = find(text, style)
    found.set(text, fresh)
    return fresh
  }
}
