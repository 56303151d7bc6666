import type { Fact } from '@/lib/rules/fact'
import type { ContradictionResult } from './contradiction'

/** An answer under which a mention is no surprise. */
export type Explains = { readonly fact: Fact<unknown>; readonly holds: (value: unknown) => boolean }

/** A thing that free text may name although a closed question says "no", or is still open. */
export type MentionedThing = {
  readonly id: string
  readonly thing: string
  /** In plain text: lower case, without accents. English and Spanish. */
  readonly words: RegExp
  /** Sentences with these words mean something else. */
  readonly unless?: RegExp
  /** Any one of these answers explains the mention. The first names the question. */
  readonly explainedBy: readonly [Explains, ...Explains[]]
  readonly disposition: ContradictionResult
  /** Named as past or removed: confirm that nothing was left behind. Otherwise the past counts like the present. */
  readonly device?: true
  /** The closed question asks of a whole life: "none since 2019" contradicts its "no". */
  readonly ever?: true | undefined
  readonly sameDay?: true
}

/** Explained by a yes. */
export const isYes = (fact: Fact<'yes' | 'no'>): Explains => ({ fact, holds: (value) => value === 'yes' })
/** Explained by any answer but this one. */
export const isNot = (fact: Fact<unknown>, no: string): Explains => ({ fact, holds: (value) => value !== no })
