import type { Day } from './day'

/**
 * How far a source was checked.
 * `read`: read in full or in the part cited. `excerpt`: an excerpt was read. `secondary`: a third party's summary.
 * `unverified`: recalled general knowledge, not confirmed by a source. `own-proposal`: this product's own rule,
 * stated by no source; the clinic's psychiatrist must approve it.
 */
export type Standing = 'read' | 'excerpt' | 'secondary' | 'unverified' | 'own-proposal'

/** How far a source was checked, in words. */
export const STANDINGS: Readonly<Record<Standing, string>> = {
  read: 'read, in full or in the part cited',
  excerpt: 'an excerpt only',
  secondary: 'secondary: a third party’s summary',
  unverified: 'unverified: recalled, not confirmed by a source',
  'own-proposal': 'own proposal: this product’s rule, for the psychiatrist to approve',
}

/** How far a source was checked, and when. What was recalled or is our own was never read, and does not say so. */
export function checkedInWords(standing: Standing, day: string): string {
  switch (standing) {
    case 'read':
      return `read on ${day}`
    case 'excerpt':
    case 'secondary':
      return `${STANDINGS[standing]}, read on ${day}`
    case 'unverified':
      return `written down on ${day}; ${STANDINGS[standing]}`
    case 'own-proposal':
      return `own proposal of ${day}, for the psychiatrist to approve`
  }
}

/** A document that rules rest on. */
export type Source = {
  readonly id: string
  readonly publisher: string
  readonly title: string
  /** The day it was last read by us; of what was recalled or proposed, the day it was written down. */
  readonly readOn: Day
  readonly standing: Standing
  /** A public address, where there is one. */
  readonly url?: string
}

/** A place in a source, and in our own words what it says there. */
export type Citation = { readonly source: Source; readonly section: string; readonly states: string; readonly standing: Standing }

/** A source that can be pointed into: `delray.at('What to ask', 'the cause of pain comes before stimulation')`. */
export type CitableSource = Source & { at(section: string, states: string, standing?: Standing): Citation }

/** Declares a source. `states` in `at` is a paraphrase, or a short quotation in quotation marks. */
export function source(of: Source): CitableSource {
  return { ...of, at: (section, states, standing = of.standing) => ({ source: of, section, states, standing }) }
}
