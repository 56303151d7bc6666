import type { Mention, Place } from './removal'

const PLANNED =
  /\b(?:plan(?:ned|ning|s)?|scheduled|consider\w*|wait(?:ing)?|await\w*|upcoming|going to|will (?:get|have|receive|be)|may (?:get|need)|might|offered|recommended|suggested|candidate|(?:operation|surgery) in|until the|discuss\w*|thinking (?:of|about)|planead\w*|planific\w*|programad\w*|previst\w*|pendiente|esper(?:o|ando)|voy a|me van a|candidat[oa]|ofrec\w*|recomi?end\w*)\b/
const ITS_OPERATION = /^\s*(?:surgery|operation|implantation|implant|placement|procedure|trial|date|cirugia|operacion|implante|prueba)\b/
/** Said of the device itself, right after it: "a stimulator trial is planned", and not "pacemaker, knee surgery planned". */
const PLANNED_NEXT = new RegExp(
  `^(?:${ITS_OPERATION.source})?\\s*(?:(?:is|was|has|have|been|being|are|were|now|also|es|esta|fue|ha|sido|for|in|me|se)\\s+)*${PLANNED.source}`,
)
/** The thing is there today, whatever else is planned: "my pacemaker check is scheduled", and not "my stimulator surgery". */
const OWNED = /\b(?:my|(?<!\b(?:will|to|may|might|would|could|should) )have (?:an?|the)|got an?|with an?|tengo (?:un|una|el|la)|mi|con un)\s+(?:\w+\s+){0,2}$/
/** Between the plan and the device: the plan is for something else. */
const OF_ANOTHER = /\b(?:because|due to|since|had|got|porque|debido|tengo|llevo|already|ya)\b/
/** It was done after all: "they offered me one and I got it". */
const DONE_SINCE =
  /(?:,|\b(?:and|so|then|y|luego|finally)\b).*\b(?:got (?:it|one|mine)|had it|have (?:it|one)|(?:was|were|it) (?:implanted|placed|put in|inserted)|put (?:it|one) in|(?:me )?(?:lo|la) (?:pusieron|colocaron|implantaron)|(?:lo|la) tengo|works|working|battery|bateria|pila|revision)\b|\band (?:implanted|placed|put in|inserted)\b/
const IN_BODY =
  /\b(?:implanted|placed|put in|inserted|installed|since|desde|batter(?:y|ies)|bateria|pila|revision|replac\w+|reemplaz\w*|recambio|puest[oa]|colocad[oa]|implantad[oa]|pusieron|colocaron|implantaron|(?:19|20)\d\d)\b/
/** What is planned is done to a device that is there. */
const DONE_TO_IT = /^[^,]*\b(?:removal|explant\w*|refill\w*|reprogram\w*|check(?:ed|-?up)?|retirar\w*|quitar\w*|sacar\w*)\b/
/** To be done, not done. */
const TO_COME = /\b(?:will|to|should|may|might|would) (?:be |get |have )?(?:implanted|placed|put in|inserted)\b/g

/** Whether a plan is named anywhere, and what it leaves of the device: nothing when only planned, doubtful when words also say that it is in the body. */
export function planOf({ sentence, pieceBefore, before, after }: Omit<Place, 'piece'>): { readonly isNamed: boolean; readonly leaves: Mention | undefined } {
  const isNamed = PLANNED.test(sentence)
  const owned = OWNED.test(before) && !ITS_OPERATION.test(after)
  const first = PLANNED.exec(pieceBefore)
  const planned = !owned && (PLANNED_NEXT.test(after) || (first !== null && !OF_ANOTHER.test(pieceBefore.slice(first.index + first[0].length))))
  if (!isNamed || !planned || DONE_SINCE.test(after) || DONE_TO_IT.test(after)) return { isNamed, leaves: 'stated' }
  return { isNamed, leaves: IN_BODY.test(sentence.replace(TO_COME, ' ')) ? 'doubtful' : undefined }
}
