import { questionsOf } from '@/lib/rules/fact'
import { stepById } from '@/lib/steps'
import { gad7 } from '@/lib/steps/gad-7'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'

/** Steps whose single answers are for the psychiatrist. Their totals and bands are not: a coordinator plans by them. */
const PRIVATE_STEPS: readonly string[] = [phq9.id, gad7.id, selfHarm.id]

const split = (key: string): readonly [string, string] => {
  const plain = key.replace(/:reply$/, '')
  const dot = plain.indexOf('.')
  return [plain.slice(0, dot), plain.slice(dot + 1)]
}

/**
 * Whether the answer to a question (`step.field`) is for the psychiatrist alone: items of the mood questionnaires and of
 * the self-harm questions, substance use, and free words, which may speak of any of them. What is no question is not.
 */
export function isPrivate(key: string): boolean {
  const [stepId, name] = split(key)
  const field = stepById(stepId)?.fields[name]
  if (!field) return false
  return PRIVATE_STEPS.includes(stepId) || field.protection !== undefined || field.kind === 'long'
}

/** Whether it tells a private answer that a question is put at all: how one might do it is asked of whoever has thought of it. */
export function tellsByBeingAsked(key: string): boolean {
  const [stepId, name] = split(key)
  const step = stepById(stepId)
  return [step?.showIf, step?.fieldConditions[name]].some((condition) => condition?.facts.some((fact) => questionsOf(fact).some((question) => isPrivate(question.key))))
}

/** Whether a step asks for anything that is for the psychiatrist: of the step, so that it tells nothing of a person. */
export const asksPrivately = (stepId: string): boolean => Object.keys(stepById(stepId)?.fields ?? {}).some((name) => isPrivate(`${stepId}.${name}`))

/** Whether a fact worked out from this question must be kept as well: a total of mood items need not, "heavy drinking" must. */
export function isPrivateAtHeart(key: string): boolean {
  const [stepId, name] = split(key)
  return stepId === selfHarm.id || stepById(stepId)?.fields[name]?.protection !== undefined
}

/** The question a key names, without what was asked about its reply. */
export const questionKey = (key: string): string => key.replace(/:reply$/, '')
