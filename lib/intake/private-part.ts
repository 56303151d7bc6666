import type { Case } from '@/lib/rules/fact'
import { stepById } from '@/lib/steps'
import { aboutYou } from '@/lib/steps/about-you'
import { agreements } from '@/lib/steps/agreements'
import { inPrivate } from '@/lib/steps/in-private'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'

/** The steps that a patient answers alone where somebody else fills in the form. The PHQ-9 is one questionnaire and is not taken apart. */
export const PRIVATE_STEPS: readonly string[] = [phq9.id, selfHarm.id]
/** The page that gives the device back, below `/intake/`. */
export const GIVE_BACK = 'private'

/**
 * How far the private part is. `not-private`: the patient fills in the form, or cannot answer alone. `to-choose`: the helper has
 * not been asked yet. `put-off`: not asked now. `with-patient`: being answered. `put-away`: answered, and closed on this device.
 */
export type PrivatePart = 'not-private' | 'to-choose' | 'put-off' | 'with-patient' | 'put-away'

/** How far the private part of a form is. */
export function privatePart(from: Case): PrivatePart {
  // What was put away stays so, whatever is chosen afterwards, and whoever is said to fill it in then.
  if ((from.answers[inPrivate.id] ?? from.setAside?.[inPrivate.id])?.givenBack === 'yes') return 'put-away'
  const filledBy = aboutYou.facts.filledBy.read(from)
  if (filledBy !== 'helper' && filledBy !== 'guardian') return 'not-private'
  const how = inPrivate.facts.how.read(from)
  if (how === undefined) return 'to-choose'
  return how === 'alone' ? 'with-patient' : how === 'not-now' ? 'put-off' : 'not-private'
}

/** A step whose answers this device does not show or take now. */
export function isOutOfSight(from: Case, step: string): boolean {
  const part = privatePart(from)
  if (part === 'put-away') return PRIVATE_STEPS.includes(step) || step === inPrivate.id
  return PRIVATE_STEPS.includes(step) && (part === 'to-choose' || part === 'put-off')
}

/** A step whose answers no page repeats: the patient gave them alone. */
export function isAnsweredAlone(from: Case, step: string): boolean {
  const part = privatePart(from)
  return PRIVATE_STEPS.includes(step) && (part === 'with-patient' || part === 'put-away')
}

/** The patient answers alone, and nothing is wanting in the pages they have left. The last of them closes it when it is left. */
export const isDoneInPrivate = (from: Case, isCompleted: (step: string) => boolean): boolean => privatePart(from) === 'with-patient' && PRIVATE_STEPS.every(isCompleted)

/** The case without what was answered in private: what pages may act on once the device was given back. */
export function withoutPutAway(from: Case): Case {
  if (privatePart(from) !== 'put-away') return from
  return { ...from, answers: Object.fromEntries(Object.entries(from.answers).filter(([step]) => !PRIVATE_STEPS.includes(step))) }
}

type Answers = Readonly<Record<string, unknown>>

/**
 * What was typed in a step, with what the server alone says of it: on which day it was signed, and by whom. A browser has no
 * say in fields that nobody is asked for. Whoever fills in as a parent or guardian signs. Under the same name of the same
 * signer the day stays as it was: saving a page once more is no signature.
 * @param stored what is stored of that step
 */
export function stamped(step: string, typed: Answers, from: Case, stored: Answers = {}): Answers {
  const fields = stepById(step)?.fields ?? {}
  const said = Object.fromEntries(Object.entries(typed).filter(([key]) => !fields[key]?.unasked))
  if (step !== agreements.id || said.signature === undefined) return said
  const filledBy = aboutYou.facts.filledBy.read(from)
  const signedBy = filledBy === 'guardian' || filledBy === 'staff' ? filledBy : 'patient'
  const isAsSigned = stored.signature === said.signature && stored.signedBy === signedBy
  return { ...said, signedOn: (isAsSigned && stored.signedOn) || from.on, signedBy }
}
