/** Lower case, no accents; full stops and commas stay, for they end a thought. "TIA" is kept apart from the Spanish for aunt. */
export const plainText = (text: string): string =>
  text
    .replace(/\bTIAs?\b/g, 'mini stroke')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')

/** How free text speaks of a thing: as there, or as past or removed. Negated, planned and feared things, and a relative's, are not spoken of. */
export type Mention = 'stated' | 'past'

const NEGATION =
  /\b(?:no|not|never|without|denie[sd]|negative for|free of|neither|nor|dont|doesnt|didnt|havent|hasnt|isnt|wasnt|sin|nunca|jamas|ningun[oa]?|ni|niega)\b(?:\s+(?:ever|been|be|have|has|had|having|know of|he|ha|tengo|tenido|tuve|tiene|history of|historia de|any|a|an|un|una|algun[oa]?))*/g
/** A new thought begins: what stood before does not negate it. */
const RESTART = /\b(?:i|my|have|has|had|with|and an?|since|placed|implanted|got|is|was|tengo|tuve|mi|con|y una?|desde|llevo|in \d{4})\b/
const NEGATED_AFTER = /^\s*[:–-]?\s*(?:no|none|never|negative|denied|ruled out|nunca|ningun[oa]?|negativo|descartad[oa])\s*$/
const PLANNED =
  /\b(?:plan(?:ned|ning|s)?|scheduled|consider\w*|wait(?:ing)?|await\w*|upcoming|going to|will (?:get|have|receive|be)|may (?:get|need)|might|offered|recommended|suggested|candidate|(?:operation|surgery) in|until the|discuss\w*|thinking (?:of|about)|planead\w*|planific\w*|programad\w*|previst\w*|pendiente|esper(?:o|ando)|voy a|me van a|considerand\w*|candidat[oa]|ofreci\w*|recomend\w*)\b/
const REMOVED =
  /\b(?:removed|taken out|took (?:it|them|mine) out|pulled|explanted|no longer have|used to have|trial|retir(?:ad\w*|aron|o)|extra(?:id\w*|jeron)|quitaron|sacaron|ya no tengo|prueba)\b/
const NOT_REMOVED = /\b(?:not|never|cannot|cant|couldnt|wasnt|isnt|no)\b(?:\s+\w+){0,2}\s+(?:removed|taken out|retirad\w*|sacar\w*)/
/** The thing is there today, whatever else is planned: "my pacemaker check is scheduled", and not "my stimulator surgery". */
const OWNED = /\b(?:my|have (?:an?|the)|got an?|with an?|tengo (?:un|una|el|la)|mi|con un)\s+(?:\w+\s+){0,2}$/
const ITS_OPERATION = /^\s*(?:surgery|operation|implantation|implant|placement|procedure|date|cirugia|operacion|implante)\b/
const FEARED = /\b(?:risk of|afraid of|fear of|worried about|scared of|riesgo de|miedo a)\b/
const RELATIVE =
  /\b(?:my|mi|his|her|su)\s+(?:mother|father|mom|dad|brother|sister|son|daughter|wife|husband|aunt|uncle|cousin|niece|nephew|grand\w+|parents?|partner|madre|padre|mama|papa|herman[oa]|hij[oa]|espos[oa]|abuel[oa]|ti[oa]|prim[oa])\b/

const SENTENCE = /[.;!?\n]+|\b(?:but|however|except|pero|excepto)\b/

/** A negation before this place in the piece, with no new thought between the two. */
function negatedWithin(before: string): boolean {
  const last = [...before.matchAll(NEGATION)].at(-1)
  return last !== undefined && !RESTART.test(before.slice(last.index + last[0].length))
}

/** A piece whose negation reaches beyond the comma: "no metal, pacemaker or shunt". */
const carries = (piece: string, carried: boolean) => negatedWithin(piece) || (carried && !RESTART.test(piece))

function isNegated(sentence: string, at: number, length: number): boolean {
  const start = sentence.lastIndexOf(',', at) + 1
  const end = sentence.indexOf(',', at)
  const carried = sentence
    .slice(0, Math.max(0, start - 1))
    .split(',')
    .reduce((so, piece) => carries(piece, so), false)
  const before = sentence.slice(start, at)
  const after = sentence.slice(at + length, end === -1 ? undefined : end)
  return negatedWithin(before) || (carried && start > 0 && !RESTART.test(sentence.slice(start, end === -1 ? undefined : end))) || NEGATED_AFTER.test(after)
}

const isOwned = (before: string, after: string) => OWNED.test(before) && !ITS_OPERATION.test(after)

function mentionIn(sentence: string, words: RegExp, device: boolean): Mention | undefined {
  const found = words.exec(sentence)
  if (!found) return undefined
  const before = sentence.slice(0, found.index)
  const after = sentence.slice(found.index + found[0].length)
  if (RELATIVE.test(before) || FEARED.test(before)) return undefined
  if (REMOVED.test(sentence)) return NOT_REMOVED.test(sentence) ? 'stated' : 'past'
  // An illness cannot be planned: "seizures, a scan is scheduled" states seizures.
  if (device && PLANNED.test(sentence) && !isOwned(before, after)) return undefined
  return isNegated(sentence, found.index, found[0].length) ? undefined : 'stated'
}

/** How to read: a device may be planned, an illness not; sentences with the words of `unless` mean something else. */
export type Reading = { readonly device?: boolean | undefined; readonly unless?: RegExp | undefined }

/** The gravest way in which a text speaks of a thing. It may raise a flag, never clear one. */
export function mentionOf(text: string, words: RegExp, { device = false, unless }: Reading = {}): Mention | undefined {
  const sentences = plainText(text).split(SENTENCE)
  const found = sentences.filter((sentence) => !unless?.test(sentence)).map((sentence) => mentionIn(sentence, words, device))
  return found.includes('stated') ? 'stated' : found.includes('past') ? 'past' : undefined
}
