/** The languages a paper is written in. */
export type PaperLanguage = 'en' | 'es'

/** A part of a paper. Texts are plain: no markup, already in the paper's language. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'strong' | 'small' }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly string[] }
  /** Labels with their values, such as name and date of birth. */
  | { readonly kind: 'facts'; readonly items: readonly { readonly label: string; readonly value: string }[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[]
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly string[])[]
      /** Sums. */
      readonly foot?: readonly (readonly string[])[]
    }
  /** What nobody told yet: a line to fill in by hand, never invented. */
  | { readonly kind: 'blank'; readonly label: string; readonly hint?: string; readonly lines?: number }
  /** Boxes to tick, none ticked by us. `beside`: short ones, beside each other. */
  | { readonly kind: 'choices'; readonly label: string; readonly hint?: string; readonly options: readonly string[]; readonly beside?: true }
  /** Questions that are answered alike: a row each (or one without words), a box in every column. */
  | { readonly kind: 'grid'; readonly label: string; readonly hint?: string; readonly columns: readonly string[]; readonly rows: readonly string[] }
  | { readonly kind: 'notice'; readonly heading: string; readonly paragraphs: readonly string[] }
  /** Lines to sign on, by their labels. */
  | { readonly kind: 'signatures'; readonly labels: readonly string[] }
  | FigureBlock

/** A line drawing with its caption. Lengths are in points. */
export type FigureBlock = {
  readonly kind: 'figure'
  readonly caption: string
  /** What is read instead of the picture. */
  readonly alt: string
  readonly width: number
  readonly height: number
  /** Paths as SVG writes them, in a measure of their own. */
  readonly drawings: readonly {
    readonly left: number
    readonly top: number
    readonly scale: number
    readonly paths: readonly { readonly d: string; readonly look: 'outline' | 'empty' | 'filled' | 'line' }[]
  }[]
  /** Words within the picture; `y` is the top of their line. */
  readonly words: readonly { readonly text: string; readonly x: number; readonly y: number; readonly at: 'start' | 'middle' | 'end' }[]
}

/**
 * A paper as it is read, printed and filed: one structure, drawn as a page (components/papers) and as a tagged PDF
 * (lib/server/pdf). It is stored as it was given, so it never changes afterwards.
 */
export type Paper = {
  readonly title: string
  /** A line below the title, such as the version and its day. */
  readonly subtitle?: string
  readonly language: PaperLanguage
  readonly blocks: readonly Block[]
  /** At the foot of every printed page. Names nobody. */
  readonly footer: string
}
