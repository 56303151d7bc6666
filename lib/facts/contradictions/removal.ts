/** How a text speaks of a thing: as there, or as past or removed. */
export type Mention = 'stated' | 'past'

const TAKEN_OUT = '(?:removed|taken out|took (?:it|them|mine) out|pulled(?: out)?|explanted|retir(?:ad\\w*|aron|o)|extra(?:id\\w*|jeron)|quitaron|sacaron)'
const REMOVED = new RegExp(`\\b(?:${TAKEN_OUT}|no longer have|used to have|ya no tengo)\\b`)
const NOT_REMOVED = /\b(?:not|never|cannot|cant|couldnt|wasnt|isnt|no)\b(?:\s+\w+){0,2}\s+(?:removed|taken out|retirad\w*|sacar\w*)/
/** Nobody is sure that it is out. */
const DOUBTED = /\b(?:not sure|unsure|dont know|do not know|not certain|maybe|perhaps|might have been|no se|no estoy segur[oa]|quizas?|tal vez)\b/
/** Something may only have been tried for a while, and then be out again. */
const TRIED = /\b(?:trial|prueba)\b/
/** After a comma, "removed" speaks of the thing before only when nothing else is named: "pacemaker, leads removed", not "pacemaker, gallbladder removed". */
const REMOVED_AFTER = new RegExp(
  `^(?:\\s*\\b(?:and|then|since|later|now|which|it|they|both|all|the|was|were|has|have|been|had|its|got|leads?|wires?|electrodes?|battery|generator|device|y|luego|ya|lo|la|los|las|me|se|fue|cables?|pila|in|en|\\d{4})\\b)*\\s*\\b${TAKEN_OUT}\\b`,
)
const PLANNED =
  /\b(?:plan(?:ned|ning|s)?|scheduled|consider\w*|wait(?:ing)?|await\w*|upcoming|going to|will (?:get|have|receive|be)|may (?:get|need)|might|offered|recommended|suggested|candidate|(?:operation|surgery) in|until the|discuss\w*|thinking (?:of|about)|planead\w*|planific\w*|programad\w*|previst\w*|pendiente|esper(?:o|ando)|voy a|me van a|considerand\w*|candidat[oa]|ofreci\w*|recomend\w*)\b/
/** The thing is there today, whatever else is planned: "my pacemaker check is scheduled", and not "my stimulator surgery". */
const OWNED = /\b(?:my|have (?:an?|the)|got an?|with an?|tengo (?:un|una|el|la)|mi|con un)\s+(?:\w+\s+){0,2}$/
/** Said to be there, whatever else was removed: "they took my gallbladder out and I have a pacemaker". */
const HELD = /\b(?:i (?:still |also |do |now )?have(?! had)|ive got|tengo|llevo)\s+(?:\w+\s+){0,3}$/
const ITS_OPERATION = /^\s*(?:surgery|operation|implantation|implant|placement|procedure|date|cirugia|operacion|implante)\b/

/** Where a thing stands in its sentence, and the piece between commas around it. */
export type Place = { readonly sentence: string; readonly piece: string; readonly before: string; readonly after: string }

const removedLater = (after: string) =>
  after
    .split(',')
    .slice(1)
    .some((piece) => REMOVED_AFTER.test(piece))

/**
 * Whether a device that is named is there, was removed, or is only planned (nothing). A removal that is still to come, or
 * that failed, leaves it there.
 */
export function stateOfDevice({ sentence, piece, before, after }: Place): Mention | undefined {
  const isPlanned = PLANNED.test(sentence)
  if ((REMOVED.test(piece) || removedLater(after)) && !HELD.test(before)) return NOT_REMOVED.test(sentence) || DOUBTED.test(sentence) || isPlanned ? 'stated' : 'past'
  if (isPlanned && (!OWNED.test(before) || ITS_OPERATION.test(after))) return undefined
  return TRIED.test(piece) && !HELD.test(before) ? 'past' : 'stated'
}
