import type { Day } from '@/lib/rules/day'

/** A sentence of a notice, in English: the key of its translation. */
export type Line = {
  readonly text: string
  /** The part of the law that asks for it. */
  readonly law?: string
}

/** A part of a notice: its heading, then paragraphs, then points. */
export type NoticePart = { readonly heading?: string; readonly lines?: readonly Line[]; readonly points?: readonly Line[] }

export type NoticeId = 'privacy-practices' | 'nondiscrimination' | 'language-help'

/**
 * A notice that the law has us give. Its texts name the clinic by `{clinic}`, `{phone}`, `{address}` and `{contact}` (whom to
 * ask about one's rights), so that one version serves every clinic.
 */
export type Notice = {
  readonly id: NoticeId
  readonly title: string
  /** What of it everybody is told on the page, before anything is stored. */
  readonly substance: readonly Line[]
  readonly parts: readonly NoticePart[]
  /** The day from which this version holds. */
  readonly effective: Day
  readonly law: string
}

/** The clinic as notices name it. */
export type NoticeClinic = { readonly name: string; readonly phone: string; readonly address: string; readonly rightsContact: string }

/** A sentence with the part of the law that asks for it. */
export const line = (text: string, law?: string): Line => (law === undefined ? { text } : { text, law })
