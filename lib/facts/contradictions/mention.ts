import { excerptOf } from './excerpt'
import { plainText, SENTENCE } from './plain-text'
import { isMineToo, isRelatives } from './relatives'
import { type Mention, stateOfDevice } from './removal'

/** Denials, with the small words that may follow. "I do not know if", "not only" and “ya no” (no longer) deny nothing. */
const NEGATION =
  /\b(?<!\bya )(?:no|not|never|without|denie[sd]|negative for|free of|ruled out(?: for)?|neither|nor|dont|doesnt|didnt|havent|hasnt|isnt|wasnt|sin|nunca|jamas|ningun[oa]?|ni|niega)\b(?!\s+(?:know(?! of)|sure|certain|remember|recall|only|just|se\b|estoy segur|recuerdo|solo|longer))(?:\s+(?:ever|have|has|had|having|know of|history of|tengo|tuve))*/g
/** A new thought begins: what stood before does not negate it. */
const RESTART =
  /\b(?:i|my|have|has|had|with|and an?|since|placed|implanted|got|is|was|because(?: of)?|due to|after|(?:medicines?|meds|medication|treatment|pills) for|tengo|tuve|mi|con|y una?|desde|llevo|por|porque|despues de|in \d{4}|removed?|t(?:ak\w+|ook) out|explanted|retir\w+|saca\w+|quita\w+|(?:just|only|solo|solamente) (?:an?|one|the|two|una?|el|la|dos))\b/
const NEGATED_AFTER = /^\s*[:–-]?\s*(?:no|none|never|negative|denied|ruled out|nunca|ningun[oa]?|negativ[oa]s?|descartad[oa]s?)\s*$/
/** "No seizures since 2019": a denial for a time says that there was something before it. "Never in 60 years" does not. */
const FOR_A_TIME =
  /\b(?:since|desde(?: hace)?|(?:in|for|over|en|hace|por) (?:the |los |las )?(?:last |past |ultimos |ultimas )?(?:\d+|a|one|two|three|four|five|six|ten|many|several|un|dos|tres|cinco|diez|varios) (?:years?|months?|anos?|meses)|any ?more)\b/
const NEVER = /\b(?:never|nunca|jamas|ever|in my life|en mi vida)\b/
const FEARED = /\b(?:risk of|afraid of|fear of|worried about|scared of|riesgo de|miedo a)\b(?!.*\b(?:my|had|have|mi|tuve|tengo)\b)/
/** "No seizures, had one in 2020", "… but one after": what was denied of many is said of one. */
const ONE =
  '(?:(?:just|only|solo|i|had|there was|tuve|hubo|maybe)\\s+)*(?:one|once|una?|uno|1)(?:\\s+(?:sol[oa]|vez|time))?\\s*(?:$|,|\\b(?:after|in|when|at|as|last|during|ago|back|long|en|a los|hace|cuando|durante|despues|from|while|with|con|before|years|de (?:nin[oa]|joven|pequen[oa]))\\b)'
const ONE_AFTER = new RegExp(`(?:,|\\b(?:and|then|until|y))\\s*(?:just|only|had|i had|solo|tuve|hubo)\\s+${ONE}`)
const ONE_NEXT = new RegExp(`^\\s*${ONE}`)

/** A negation before this place in the piece, with no new thought between the two. */
function negatedWithin(before: string): boolean {
  const last = [...before.matchAll(NEGATION)].at(-1)
  return last !== undefined && !RESTART.test(before.slice(last.index + last[0].length))
}

const DENIES_FIRST = /^\s*(?:(?:i|there|are|is|have|do|yo)\s+)*(?:no|not|never|without|dont|nor|sin|nunca|ningun[oa]?|ni)\b/

/** A piece that only denies: "no other devices", and not "a device that was never removed". */
export const isDenial = (piece: string): boolean => DENIES_FIRST.test(piece) && negatedWithin(piece)

/** A piece whose negation reaches beyond the comma: "no metal, pacemaker or shunt". */
const carries = (piece: string, carried: boolean) => negatedWithin(piece) || (carried && !RESTART.test(piece))

/** The piece between commas that a place stands in. */
function pieceAt(sentence: string, at: number, length: number) {
  const start = sentence.lastIndexOf(',', at) + 1
  const end = sentence.indexOf(',', at + length)
  return { start, end: end === -1 ? sentence.length : end }
}

function isNegated(sentence: string, at: number, length: number): boolean {
  const { start, end } = pieceAt(sentence, at, length)
  const carried = sentence
    .slice(0, Math.max(0, start - 1))
    .split(',')
    .reduce((so, piece) => carries(piece, so), false)
  const isCarried = carried && start > 0 && !RESTART.test(sentence.slice(start, end))
  return negatedWithin(sentence.slice(start, at)) || isCarried || NEGATED_AFTER.test(sentence.slice(at + length, end))
}

/** A sentence, what was found in it, and the sentence after it. */
type At = { readonly sentence: string; readonly index: number; readonly length: number; readonly next: string }

function mentionAt({ sentence, index, length, next }: At, { device, ever, echo }: Reading): Mention | undefined {
  const before = sentence.slice(0, index)
  const after = sentence.slice(index + length)
  if (isRelatives(sentence, before, after)) return isMineToo(after) || isMineToo(next) ? 'stated' : undefined
  if (FEARED.test(before)) return undefined
  if (isNegated(sentence, index, length)) {
    if (ONE_AFTER.test(after) || ONE_NEXT.test(next) || echo?.test(after) || echo?.test(next)) return 'stated'
    return ever && FOR_A_TIME.test(after) && !NEVER.test(sentence) ? 'past' : undefined
  }
  const { start, end } = pieceAt(sentence, index, length)
  // An illness cannot be planned: "seizures, a scan is scheduled" states seizures.
  return device ? stateOfDevice({ sentence, piece: sentence.slice(start, end), pieceBefore: sentence.slice(start, index), before, after }) : 'stated'
}

/**
 * How to read: a device may be planned or removed, an illness not; `ever`: the closed question asks of a whole life, so a
 * denial for a time is none; `echo`: words that take a denial back; sentences with the words of `unless` mean something else.
 */
export type Reading = {
  readonly device?: boolean | undefined
  readonly ever?: boolean | undefined
  readonly echo?: RegExp | undefined
  readonly unless?: RegExp | undefined
}

/** What a text says of a thing, and the words that say it. */
export type Found = { readonly mention: Mention; readonly words: string }

/** One sentence as it was written, and as it is compared. */
export type Sentence = { readonly written: string; readonly plain: string }

/** A text's sentences. Each is looked through for every thing there is, so they are made out once. */
export const sentencesOf = (text: string): readonly Sentence[] => text.split(SENTENCE).map((written) => ({ written, plain: plainText(written) }))

const GRAVEST: readonly Mention[] = ['stated', 'doubtful', 'past']
const graver = (one: Mention | undefined, other: Mention | undefined) => GRAVEST.find((mention) => mention === one || mention === other)

/** Every place in a sentence counts: the first may be denied, or a relative's. */
function mentionIn(sentence: string, next: string, words: RegExp, reading: Reading): Mention | undefined {
  let gravest: Mention | undefined
  for (const { index, 0: found } of sentence.matchAll(new RegExp(words.source, 'g')))
    gravest = graver(gravest, mentionAt({ sentence, index, length: found.length, next }, reading))
  return gravest
}

/** The gravest way in which sentences speak of a thing, with their words. It may raise a flag, never clear one. */
export function foundAmong(sentences: readonly Sentence[], words: RegExp, reading: Reading = {}, counts: (plain: string) => boolean = () => true): Found | undefined {
  let gravest: Found | undefined
  sentences.forEach(({ written, plain }, at) => {
    if (!words.test(plain) || reading.unless?.test(plain) || !counts(plain)) return
    const mention = mentionIn(plain, sentences[at + 1]?.plain ?? '', words, reading)
    if (mention && graver(mention, gravest?.mention) !== gravest?.mention) gravest = { mention, words: excerptOf(written, words) }
  })
  return gravest
}

/** The same of a whole text. */
export const foundIn = (text: string, words: RegExp, reading: Reading = {}): Found | undefined => foundAmong(sentencesOf(text), words, reading)
