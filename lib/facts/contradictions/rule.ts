import type { Case, Fact } from '@/lib/rules/fact'
import type { Contradiction } from './contradiction'
import { closed, stated as statedIn } from './side'
import { keptAt } from './written-words'

/** Looks for one kind of contradiction among the answers it reads. */
export type Rule = { readonly reads: readonly Fact<unknown>[]; readonly find: (from: Case) => readonly Contradiction[] }

/** An answer, and which values of it count. `words` say the part of it that matters. */
type Answer<T> = readonly [fact: Fact<T>, counts: (value: T) => boolean, words?: (value: T) => string]
type Between<A, B> = Omit<Contradiction, 'between' | 'settled'> & {
  readonly denied: Answer<A>
  readonly stated: Answer<B>
  /** In its words while the first question is open: “not sure” must never count for less than “no”. Absent where another rule sees to that. */
  readonly open?: string
}

/** A rule between two answers: one denies what the other states, or leaves it open. What is stated may stand in an answer that was set aside. */
export function between<A, B>({ denied, stated, open, ...contradiction }: Between<A, B>): Rule {
  const [one, denies] = denied
  const [other, states, words] = stated
  return {
    reads: [one, other],
    find(from) {
      const [first, second] = [one.read(from), keptAt(other, from)]
      if (second === undefined || !states(second)) return []
      const sentence = first === undefined ? open : denies(first) ? contradiction.words : undefined
      if (sentence === undefined) return []
      return [{ ...contradiction, words: sentence, between: [closed(one, from), statedIn(other, from, words)] }]
    },
  }
}
