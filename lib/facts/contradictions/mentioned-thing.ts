import type { Fact } from '@/lib/rules/fact'
import type { ContradictionResult } from './contradiction'

/** An answer under which a mention is no surprise. A mild answer explains no sentence with the words of `unless`: those say more. */
export type Explains = { readonly fact: Fact<unknown>; readonly holds: (value: unknown) => boolean; readonly unless?: RegExp }

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
  /** After a denial these words take it back: "I would not kill myself, but I think about it". */
  readonly echo?: RegExp
  /** Things with a name of their own, by id: a sentence that names one of them is theirs. */
  readonly givesWayTo?: readonly string[]
  /** No one question is its own: settled by all that could explain it, or by the free text itself. */
  readonly generic?: true
}

/** Explained by a yes. */
export const isYes = (fact: Fact<'yes' | 'no'>): Explains => ({ fact, holds: (value) => value === 'yes' })
/** Explained by any answer but this one. */
export const isNot = (fact: Fact<unknown>, no: string): Explains => ({ fact, holds: (value) => value !== no })
/** Explained by one of these answers. */
export const isOneOf = (fact: Fact<unknown>, ...values: readonly string[]): Explains => ({ fact, holds: (value) => values.includes(value as string) })
/** Explained when one of these is among what was chosen. */
export const includesOneOf = (fact: Fact<unknown>, ...values: readonly string[]): Explains => ({
  fact,
  holds: (value) => values.some((one) => (value as readonly string[]).includes(one)),
})
/** Explained by this answer, but for sentences that say more. */
export const unlessMore = (explains: Explains, unless: RegExp): Explains => ({ ...explains, unless })
