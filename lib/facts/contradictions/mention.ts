import { plainText, SENTENCE } from './plain-text'
import { type Mention, stateOfDevice } from './removal'

/** Denials, with the small words that may follow. "I do not know if" and "not only" deny nothing. */
const NEGATION =
  /\b(?:no|not|never|without|denie[sd]|negative for|free of|ruled out(?: for)?|neither|nor|dont|doesnt|didnt|havent|hasnt|isnt|wasnt|sin|nunca|jamas|ningun[oa]?|ni|niega)\b(?!\s+(?:know(?! of)|sure|certain|remember|recall|only|just|se\b|estoy segur|recuerdo|solo|longer))(?:\s+(?:ever|been|be|have|has|had|having|know of|he|ha|tengo|tenido|tuve|tiene|history of|historia de|any|a|an|un|una|algun[oa]?))*/g
/** A new thought begins: what stood before does not negate it. */
const RESTART =
  /\b(?:i|my|have|has|had|with|and an?|since|placed|implanted|got|is|was|because(?: of)?|due to|after|(?:medicines?|meds|medication|treatment|pills) for|tengo|tuve|mi|con|y una?|desde|llevo|por|porque|despues de|in \d{4})\b/
const NEGATED_AFTER = /^\s*[:–-]?\s*(?:no|none|never|negative|denied|ruled out|nunca|ningun[oa]?|negativo|descartad[oa])\s*$/
/** "No seizures since 2019": a denial for a time says that there was something before it. "Never in 60 years" does not. */
const FOR_A_TIME =
  /\b(?:since|desde(?: hace)?|(?:in|for|over|en|hace|por) (?:the |los |las )?(?:last |past |ultimos |ultimas )?(?:\d+|a|one|two|three|four|five|six|ten|many|several|un|dos|tres|cinco|diez|varios) (?:years?|months?|anos?|meses)|any ?more)\b/
const NEVER = /\b(?:never|nunca|jamas|ever|in my life|en mi vida)\b/
const FEARED = /\b(?:risk of|afraid of|fear of|worried about|scared of|riesgo de|miedo a)\b(?!.*\b(?:my|had|have|mi|tuve|tengo)\b)/
const PERSON =
  '(?:mother|father|mom|mum|dad|brother|sister|son|daughter|wife|husband|aunt|uncle|cousin|niece|nephew|grand\\w+|parent|partner|madre|padre|mama|papa|herman[oa]|hij[oa]|espos[oa]|abuel[oa]|ti[oa]|prim[oa])s?'
const RELATIVE = new RegExp(`\\b(?:my|our|mi|mis|his|her|su)\\s+(?:\\w+\\s+)?${PERSON}\\b`, 'g')
const FAMILY = /\b(?:family history|runs? in (?:the|my|our) family|in my family|antecedentes familiares|en mi familia)\b/
/** After a relative was named, the person speaks of themselves again. */
const MYSELF = /\b(?:i|me|myself|too|tambien|yo|tengo|tuve)\b/

/** A negation before this place in the piece, with no new thought between the two. */
function negatedWithin(before: string): boolean {
  const last = [...before.matchAll(NEGATION)].at(-1)
  return last !== undefined && !RESTART.test(before.slice(last.index + last[0].length))
}

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

/** It is a relative who has it: named before, and nobody speaks of themselves since. */
function isRelatives(sentence: string, before: string): boolean {
  const last = [...before.matchAll(RELATIVE)].at(-1)
  if (last && !MYSELF.test(before.slice(last.index + last[0].length))) return true
  return FAMILY.test(sentence) && !MYSELF.test(sentence.replace(FAMILY, ''))
}

function mentionIn(sentence: string, words: RegExp, { device, ever }: Reading): Mention | undefined {
  const found = words.exec(sentence)
  if (!found) return undefined
  const before = sentence.slice(0, found.index)
  const after = sentence.slice(found.index + found[0].length)
  if (isRelatives(sentence, before) || FEARED.test(before)) return undefined
  if (isNegated(sentence, found.index, found[0].length)) return ever && FOR_A_TIME.test(after) && !NEVER.test(sentence) ? 'past' : undefined
  const { start, end } = pieceAt(sentence, found.index, found[0].length)
  // An illness cannot be planned: "seizures, a scan is scheduled" states seizures.
  return device ? stateOfDevice({ sentence, piece: sentence.slice(start, end), before, after }) : 'stated'
}

/**
 * How to read: a device may be planned or removed, an illness not; `ever`: the closed question asks of a whole life, so a
 * denial for a time is none; sentences with the words of `unless` mean something else.
 */
export type Reading = { readonly device?: boolean | undefined; readonly ever?: boolean | undefined; readonly unless?: RegExp | undefined }

/** What a text says of a thing, and the words that say it. */
export type Found = { readonly mention: Mention; readonly words: string }

/** Around what was found, so many letters are quoted to either side. */
const QUOTED_AROUND = 60

/** The words around what was found. A short sentence is quoted whole; a long one is cut between words. */
function excerptOf(sentence: string, words: RegExp): string {
  const whole = sentence.replace(/\s+/g, ' ').trim()
  const found = words.exec(plainText(whole))
  if (!found || whole.length <= 2 * QUOTED_AROUND) return whole
  const start = whole.lastIndexOf(' ', Math.max(0, found.index - QUOTED_AROUND))
  const end = whole.indexOf(' ', Math.min(whole.length, found.index + Math.min(found[0].length, QUOTED_AROUND) + QUOTED_AROUND))
  return `${start > 0 ? '… ' : ''}${whole.slice(start + 1, end === -1 ? undefined : end)}${end === -1 ? '' : ' …'}`
}

/** One sentence as it was written, and as it is compared. */
export type Sentence = { readonly written: string; readonly plain: string }

/** A text's sentences. Each is looked through for every thing there is, so they are made out once. */
export const sentencesOf = (text: string): readonly Sentence[] => text.split(SENTENCE).map((written) => ({ written, plain: plainText(written) }))

/** The gravest way in which sentences speak of a thing, with their words. It may raise a flag, never clear one. */
export function foundAmong(sentences: readonly Sentence[], words: RegExp, reading: Reading = {}): Found | undefined {
  let gravest: Found | undefined
  for (const { written, plain } of sentences) {
    if (!words.test(plain) || reading.unless?.test(plain)) continue
    const mention = mentionIn(plain, words, reading)
    if (mention && gravest?.mention !== 'stated' && (!gravest || mention === 'stated')) gravest = { mention, words: excerptOf(written, words) }
  }
  return gravest
}

/** The same of a whole text. */
export const foundIn = (text: string, words: RegExp, reading: Reading = {}): Found | undefined => foundAmong(sentencesOf(text), words, reading)
