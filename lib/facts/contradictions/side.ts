import { type Case, type Fact, replyTo } from '@/lib/rules/fact'
import type { Side } from './contradiction'
import { keptAt } from './written-words'

/** A question, and what was said there in these words. */
export const said = ({ key, label }: Fact<unknown>, answer: string): Side => ({ key, question: label, answer })

/** A question and its answer in words; left open, how. Words written elsewhere speak against this one. */
export function closed(fact: Fact<unknown>, from: Case): Side {
  const value = fact.read(from)
  const reply = replyTo(fact)
  return said(fact, value === undefined ? reply.show(reply.read(from)) : fact.show(value))
}

/** What an answer says, also one that is no longer shown: then it says that as well. */
export function stated<T>(fact: Fact<T>, from: Case, words: (value: T) => string = fact.show): Side {
  const value = keptAt(fact, from)
  const answer = value === undefined ? '' : words(value)
  return said(fact, fact.read(from) === undefined ? `${answer} (given earlier, no longer asked)` : answer)
}

/** Free words, as they were written. */
export const quoted = (fact: Fact<unknown>, words: string): Side => said(fact, `“${words}”`)
