import type { Case, Fact } from '@/lib/rules/fact'
import type { Contradiction } from './contradiction'
import { keptAt } from './written-words'

/** Looks for one kind of contradiction among the answers it reads. */
export type Rule = { readonly reads: readonly Fact<unknown>[]; readonly find: (from: Case) => readonly Contradiction[] }

/** An answer, and which values of it count. */
type Side<T> = readonly [fact: Fact<T>, counts: (value: T) => boolean]
type Between<A, B> = Omit<Contradiction, 'between'> & { readonly denied: Side<A>; readonly stated: Side<B> }

/** A rule between two answers: one denies what the other states. What is stated may stand in an answer that was set aside. */
export function between<A, B>({ denied, stated, ...contradiction }: Between<A, B>): Rule {
  const [one, denies] = denied
  const [other, states] = stated
  return {
    reads: [one, other],
    find(from) {
      const [first, second] = [one.read(from), keptAt(other, from)]
      if (first === undefined || second === undefined || !denies(first) || !states(second)) return []
      return [{ ...contradiction, between: [one.key, other.key] }]
    },
  }
}
