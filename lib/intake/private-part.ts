import type { Case } from '@/lib/rules/fact'
import { aboutYou } from '@/lib/steps/about-you'
import { inPrivate } from '@/lib/steps/in-private'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'
import type { Draft } from './typed'

/** The steps that a patient answers alone where somebody else fills in the form. The PHQ-9 is one questionnaire and is not taken apart. */
export const PRIVATE_STEPS: readonly string[] = [phq9.id, selfHarm.id]
/** The page that gives the device back, below `/intake/`. */
export const GIVE_BACK = 'private'

/**
 * How far the private part is. `not-private`: the patient fills in the form, or cannot answer alone. `to-choose`: the helper has
 * not been asked yet. `put-off`: not asked now. `with-patient`: being answered. `put-away`: answered, and closed on this device.
 */
export type PrivatePart = 'not-private' | 'to-choose' | 'put-off' | 'with-patient' | 'put-away'

/** What is said of the private part, also while nobody is asked how it is answered. */
const saidOf = (from: Case) => from.answers[inPrivate.id] ?? from.setAside?.[inPrivate.id]

/** Whether it was chosen that the patient answers alone, on a device that is handed over. */
export const wasAnsweredAlone = (from: Case): boolean => saidOf(from)?.how === 'alone'

/** How far the private part of a form is. */
export function privatePart(from: Case): PrivatePart {
  // What was put away stays so, whatever is chosen afterwards, and whoever is said to fill it in then.
  if (saidOf(from)?.givenBack === 'yes') return 'put-away'
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

/** Something was answered in a step, valid or not. */
export const holdsAnswers = ({ typed }: Pick<Draft, 'typed'>, step: string): boolean =>
  Object.values(typed[step] ?? {}).some((value) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))

/**
 * Why no answer of a step is repeated where all are looked through. `in-private`: the patient gave them. `later`: staff ask.
 * `to-choose`: nobody has chosen yet how they will be answered.
 */
export type Aside = 'in-private' | 'later' | 'to-choose'

/** Why a step's answers are not repeated; undefined where they are. What is out of sight never is, whatever stands in it. */
export function asideOf(draft: Pick<Draft, 'case' | 'typed'>, step: string): Aside | undefined {
  const part = privatePart(draft.case)
  if (isAnsweredAlone(draft.case, step) && (part === 'with-patient' || holdsAnswers(draft, step))) return 'in-private'
  if (!isOutOfSight(draft.case, step)) return undefined
  return part === 'to-choose' ? 'to-choose' : step === inPrivate.id ? 'in-private' : 'later'
}

/** The patient answers alone, and nothing is wanting in the pages they have left. The last of them closes it when it is left. */
export const isDoneInPrivate = (from: Case, isCompleted: (step: string) => boolean): boolean => privatePart(from) === 'with-patient' && PRIVATE_STEPS.every(isCompleted)

/** The case without what was answered in private: what pages may act on once the device was given back. */
export function withoutPutAway(from: Case): Case {
  if (privatePart(from) !== 'put-away') return from
  return { ...from, answers: Object.fromEntries(Object.entries(from.answers).filter(([step]) => !PRIVATE_STEPS.includes(step))) }
}
