import type { Case, Fact } from '@/lib/rules/fact'
import type { Contradiction } from './contradiction'
import { foundAmong } from './mention'
import type { MentionedThing } from './mentioned-thing'
import { mentionedThings } from './mentioned-things'
import { closed, quoted } from './side'
import { type Written, writtenWords } from './written-words'

/** The answers that explain a thing in this case. */
const explainingOf = ({ explainedBy }: MentionedThing, from: Case) =>
  explainedBy.filter(({ fact, holds }) => {
    const value = fact.read(from)
    return value !== undefined && holds(value)
  })

const namedBy = new Map(mentionedThings.map(({ id, words, unless }) => [id, (plain: string) => words.test(plain) && !unless?.test(plain)]))

const NONE: readonly string[] = ['no', 'never', 'none', '0']
function answeredHow(question: Fact<unknown>, from: Case): string {
  const value = question.read(from)
  if (value === undefined) return 'the question about it is still open'
  // A choice of several is told as its one element: “none”.
  return NONE.includes(String(value)) ? 'the question about it is answered “no”' : 'the answer to the question about it does not say so'
}

/** Whether the question was settled with the patient. A generic mention is only when nothing is left that could be meant, or its own words are. */
function isSettled({ generic, explainedBy }: MentionedThing, text: Fact<unknown>, { confirmed = [] }: Case): boolean {
  if (!generic) return confirmed.includes(explainedBy[0].fact.key)
  return confirmed.includes(text.key) || explainedBy.every(({ fact }) => confirmed.includes(fact.key))
}

const MILDER = {
  past: (thing: string, how: string) => `speaks of ${thing} that was removed, and ${how}: confirm that nothing was left behind.`,
  doubtful: (thing: string, how: string) => `speaks of ${thing}, and it is not clear whether it is in the body; ${how}: ask.`,
} as const

function contradictionOf(thing: MentionedThing, { sentences, fact, past }: Written, from: Case): readonly Contradiction[] {
  const limits = explainingOf(thing, from).map(({ unless }) => unless)
  const counts = (plain: string) => limits.every((unless) => unless?.test(plain)) && !thing.givesWayTo?.some((id) => namedBy.get(id)?.(plain))
  const found = foundAmong(sentences, thing.words, thing, counts)
  if (!found) return []
  const [{ fact: question }] = thing.explainedBy
  const mention = past === true ? 'past' : found.mention
  const isMilder = thing.device === true && mention !== 'stated'
  const how = answeredHow(question, from)
  const says = isMilder ? MILDER[mention](thing.thing, how) : `speaks of ${thing.thing}, but ${how}.`
  return [
    {
      id: thing.id,
      between: [closed(question, from), quoted(fact, found.words)],
      words: `The answer to “${fact.label}” ${says}`,
      disposition: isMilder ? 'CAUTION' : thing.disposition,
      ...(thing.sameDay && { sameDay: true }),
      ...(isSettled(thing, fact, from) && { settled: true }),
    },
  ]
}

/** Free text that names something a closed question denies or leaves open. */
export function writtenContradictions(from: Case): readonly Contradiction[] {
  const written = writtenWords(from)
  if (written.length === 0) return []
  return mentionedThings.flatMap((thing) => written.flatMap((one) => contradictionOf(thing, one, from)))
}
