import { aboutYou } from '@/lib/steps/about-you'
import { agreements } from '@/lib/steps/agreements'
import { inPrivate } from '@/lib/steps/in-private'
import { holdsAnswers, PRIVATE_STEPS, privatePart } from './private-part'
import { isSignedByAnother } from './signing'
import type { Draft, Typed } from './typed'

type Answers = Readonly<Record<string, unknown>>

const isFilledInForPatient = ({ case: from }: Draft) => ['helper', 'guardian'].includes(aboutYou.facts.filledBy.read(from) ?? '')

function withoutSignature({ signature, signedOn, signedBy, ...rest }: Answers): Answers {
  return rest
}

/**
 * What the server writes anew where a change of "About you" put the form into other hands. What was answered in the private
 * part until then is put away, for a helper or parent would read it on the next page. It stays so when the change was a wrong
 * click that is put right: whether the patient has the device again, or somebody who says so, nobody can tell. Nothing is
 * lost by it; what was answered is stored, counts, and reaches staff. A signature that is not of who signs now is taken off,
 * or saving the page once more would make it that of a guardian who never typed it.
 */
export function takenOver(before: Draft, after: Draft): Typed {
  // Also of a form that staff began: what they heard on the phone is not for whoever goes on with it.
  const isForPatientNow = !isFilledInForPatient(before) && isFilledInForPatient(after)
  const isPutAway = isForPatientNow && privatePart(after.case) !== 'put-away' && PRIVATE_STEPS.some((step) => holdsAnswers(before, step))
  return {
    ...(isPutAway && { [inPrivate.id]: { ...after.typed[inPrivate.id], givenBack: 'yes' } }),
    ...(isSignedByAnother(after.case) && { [agreements.id]: withoutSignature(after.typed[agreements.id] ?? {}) }),
  }
}
