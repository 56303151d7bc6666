import { SECTIONS, type SectionId, type Step } from '@/lib/forms/step'
import { steps } from '@/lib/steps'
import { stepStateOf } from './draft'
import { GIVE_BACK, isOutOfSight, PRIVATE_STEPS, privatePart } from './private-part'
import type { Draft, FieldProblem } from './typed'

export type StepStatus = 'completed' | 'not-yet'
export type Task = { readonly id: string; readonly heading: string; readonly status: StepStatus }
export type TaskSection = { readonly section: SectionId; readonly title: string; readonly steps: readonly Task[] }

/** The steps that this person is asked, in their order. */
export const shownSteps = (draft: Draft): readonly Step[] => steps.filter((step) => draft.shown[step.id])

/** A step is completed once its page was left by its button and nothing in it is wrong or wanting. */
export function statusOf(draft: Draft, id: string): StepStatus {
  return draft.left.includes(id) && !draft.problems[id] && !draft.needs[id] ? 'completed' : 'not-yet'
}

/** What to put right in a step before it is completed: what does not fit, then what is needed. */
export const problemsOf = (draft: Draft, id: string): readonly FieldProblem[] => [...(draft.problems[id] ?? []), ...(draft.needs[id] ?? [])]

/** The task list, section by section. */
export function taskList(draft: Draft): readonly TaskSection[] {
  const tasks = shownSteps(draft).map((step) => ({ section: step.section, id: step.id, heading: step.heading, status: statusOf(draft, step.id) }))
  return (Object.keys(SECTIONS) as SectionId[])
    .map((section) => ({ section, title: SECTIONS[section], steps: tasks.filter((task) => task.section === section) }))
    .filter((section) => section.steps.length > 0)
}

/** The step after this one, or `check` after the last. */
export function nextStep(draft: Draft, after: string): string {
  if (after === PRIVATE_STEPS.at(-1) && privatePart(draft.case) === 'put-away') return GIVE_BACK
  const order = shownSteps(draft).map((step) => step.id)
  return order.slice(order.indexOf(after) + 1).find((id) => !isOutOfSight(draft.case, id)) ?? 'check'
}

/** The step before this one, or `undefined` at the first. */
export function previousStep(draft: Draft, before: string): string | undefined {
  const order = shownSteps(draft).map((step) => step.id)
  return order.slice(0, Math.max(0, order.indexOf(before))).findLast((id) => !isOutOfSight(draft.case, id))
}

/** The first step that is not completed, or `check` when all are. */
export const firstOpenStep = (draft: Draft): string =>
  shownSteps(draft).find(({ id }) => statusOf(draft, id) === 'not-yet' && !isOutOfSight(draft.case, id))?.id ?? 'check'

/**
 * Where a step stands: its number, of how many, and about how many minutes are left (of all that is not completed). Minutes
 * count what may still come, such as the pages on pain before anybody said what hurts: they only ever turn out fewer.
 */
export function progress(draft: Draft, id: string): { readonly number: number; readonly of: number; readonly minutesLeft: number } {
  const shown = shownSteps(draft)
  const open = shown.filter((step) => step.id === id || statusOf(draft, step.id) === 'not-yet')
  const mayCome = steps.filter((step) => stepStateOf(step, draft.case, draft.left) === 'waiting')
  const seconds = [...open, ...mayCome].reduce((sum, step) => sum + step.seconds, 0)
  return { number: shown.findIndex((step) => step.id === id) + 1, of: shown.length, minutesLeft: Math.max(1, Math.round(seconds / 60)) }
}
