import type { Cite } from '@/lib/assess/assessment'
import { numbersIn } from './numbers'
import type { ManualSectionId } from './section-ids'

// The manual as plain data. It is built once and drawn twice: as Markdown in docs/manual.md and as pages below /manual.

/** Something that can be pointed at from elsewhere: `id` is its anchor on the page of its section. */
export type ManualRow = { readonly id?: string; readonly cells: readonly string[] }

/** What one verdict says: its bearing or disposition in a word, and the sentence; nothing where it says nothing. */
export type ManualVerdict = { readonly verdict: string; readonly bearing: string; readonly says: string }

/** A table; a folded one is there for whoever wants to check, and is not read through. */
export type ManualTablePart = {
  readonly kind: 'table'
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly ManualRow[]
  readonly isFolded?: true
}

export type ManualPart =
  | { readonly kind: 'words'; readonly label?: string; readonly words: string }
  | { readonly kind: 'list'; readonly label: string; readonly items: readonly string[] }
  | { readonly kind: 'verdicts'; readonly rows: readonly ManualVerdict[] }
  | ManualTablePart
  | { readonly kind: 'sides'; readonly sides: readonly { readonly says: string; readonly cites: readonly Cite[] }[] }
  | { readonly kind: 'sources'; readonly cites: readonly Cite[] }

export type ManualEntry = {
  /** Its anchor: the id under which findings name it. */
  readonly id: string
  /** As printed: `C09, C10`; empty where it has none. */
  readonly number: string
  /** The same, one by one. */
  readonly numbers: readonly string[]
  readonly title: string
  readonly parts: readonly ManualPart[]
}

export type ManualSection = {
  readonly id: ManualSectionId
  readonly title: string
  /** One sentence for the list of sections. */
  readonly summary: string
  readonly intro: readonly string[]
  /** What stands before the entries. */
  readonly parts: readonly ManualPart[]
  readonly entries: readonly ManualEntry[]
}

/** An entry, and its address. */
export type ManualPlace = { readonly section: ManualSectionId; readonly entry: string; readonly title: string; readonly address: string }

/** Where a numbered statement is accounted for. */
export type ManualNumber = { readonly number: string; readonly places: readonly ManualPlace[] }

export type Manual = {
  readonly title: string
  readonly version: string
  readonly preface: readonly string[]
  /** How a verdict, a bearing and a source's standing are read. */
  readonly reading: readonly ManualPart[]
  readonly sections: readonly ManualSection[]
  readonly numbers: readonly ManualNumber[]
}

/** An entry with its numbers one by one. */
export const entry = (of: Omit<ManualEntry, 'numbers'>): ManualEntry => ({ ...of, numbers: numbersIn(of.number) })
export const words = (text: string, label?: string): ManualPart => ({ kind: 'words', words: text, ...(label && { label }) })
export const list = (label: string, items: readonly string[]): ManualPart => ({ kind: 'list', label, items })
export const table = (caption: string, head: readonly string[], rows: readonly ManualRow[]): ManualTablePart => ({ kind: 'table', caption, head, rows })
/** The same, behind its caption. */
export const folded = (of: ManualTablePart): ManualPart => ({ ...of, isFolded: true })
export const row = (...cells: readonly string[]): ManualRow => ({ cells })

/** Parts that are there; `some` lets a builder write conditions inline. */
export const some = (...parts: readonly (ManualPart | false | undefined | '')[]): readonly ManualPart[] =>
  parts.filter((part) => part !== undefined && part !== false && part !== '')
