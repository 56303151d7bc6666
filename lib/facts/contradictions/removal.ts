import { planOf } from './planned'

/** How a text speaks of a thing: as there; perhaps, or tried for a while; as past or removed. */
export type Mention = 'stated' | 'doubtful' | 'past'

const TAKEN_OUT = '(?:removed|taken out|took (?:it|them|mine) out|pulled(?: out)?|explanted|retir(?:ad\\w*|aron|o)|extra(?:id\\w*|jeron)|quitaron|sacaron)'
const REMOVED = new RegExp(`\\b(?:${TAKEN_OUT}|no longer have|used to have|ya no tengo)\\b`)
const PART = '(?:leads?|wires?|electrodes?|battery|generator|device|cables?|electrodos?|pila|fragments?|pieces?|parts?|shrapnel|fragmentos?|restos)'
/** A removal that was not, or could not be. "Never worked and was removed" is none of these. */
const NOT_REMOVED = new RegExp(
  `\\b(?:not|never|cannot|no|nunca|jamas|(?:ca|could|was|were|is|has|have|did|wo)nt)\\b(?:\\s+(?!(?:and|y)\\b)\\w+){0,3}\\s+(?:${TAKEN_OUT}|remove|sacar|quitar)`,
)
/** "Removed my shoes": something else came off. */
const ANOTHER_REMOVED = new RegExp(`\\b${TAKEN_OUT}\\s+(?:my|mis?)\\s+(?!(?:\\w+\\s+)?${PART}\\b)\\w+`)
/** Nobody is sure that it is out. */
const DOUBTED = /\b(?:not sure|unsure|dont know|do not know|not certain|maybe|perhaps|no se|no estoy segur[oa]|quizas?|tal vez)\b/
/** Something may only have been tried for a while, and then be out again. */
const TRIED = /\b(?:trial|prueba)\b/
/** A part of it is in the body still: "wires left in my spine". */
const LEFT_BEHIND = new RegExp(
  `\\b(?<!\\b(?:no|not|any|without|sin|ningun) (?:\\w+ )?)${PART}\\s+(?:\\w+\\s+){0,2}?(?<!\\b(?:no|not|nothing|none|never)\\s)(?:left (?:in|behind|inside)|remain\\w*|still (?:in|inside|there)|stayed|abandoned|quedaron|quedo|siguen?)\\b|\\b(?:retained|abandoned|left (?:some|a|the|part of the)) ${PART}`,
)
/** After a comma, "removed" speaks of the thing before only when nothing else is named: "pacemaker, leads removed", not "pacemaker, gallbladder removed". */
const REMOVED_AFTER = new RegExp(
  `^(?:\\s*\\b(?:and|then|since|later|now|which|it|they|both|all|the|was|were|has|have|been|had|its|got|leads?|wires?|electrodes?|battery|generator|device|y|luego|ya|lo|la|los|las|me|se|fue|cables?|pila|in|en|\\d{4})\\b)*\\s*\\b${TAKEN_OUT}\\b`,
)
/** Said to be there, whatever else was removed: "they took my gallbladder out and I have a pacemaker". */
const HELD =
  /\b(?:i (?:still |also |do |now )?have(?! had)|ive got|(?<!\bno )tengo|llevo|(?:and|y) (?:put in|placed|implanted|got|gave me|inserted|me pusieron|colocaron))\s+(?:\w+\s+){0,3}$/

/** Where a thing stands in its sentence: the piece between commas around it, and that piece up to it. */
export type Place = { readonly sentence: string; readonly piece: string; readonly pieceBefore: string; readonly before: string; readonly after: string }

const removedLater = (after: string) =>
  after
    .split(',')
    .slice(1)
    .some((piece) => REMOVED_AFTER.test(piece))

const saysRemoved = ({ pieceBefore, piece, before, after }: Place) =>
  (REMOVED.test(pieceBefore) || REMOVED.test(piece.slice(pieceBefore.length).replace(ANOTHER_REMOVED, ' ')) || removedLater(after)) && !HELD.test(before)

/**
 * Whether a device that is named is there, was removed, or is only planned (nothing). A removal that is still to come, or
 * that failed, leaves it there.
 */
export function stateOfDevice(place: Place): Mention | undefined {
  const { sentence, piece, before } = place
  if (LEFT_BEHIND.test(sentence)) return 'stated'
  const { isNamed, leaves } = planOf(place)
  if (saysRemoved(place)) return NOT_REMOVED.test(sentence) || DOUBTED.test(sentence) || isNamed ? 'stated' : 'past'
  if (leaves !== 'stated') return leaves
  return TRIED.test(piece) && !HELD.test(before) ? 'doubtful' : 'stated'
}
