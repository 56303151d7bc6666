import type { Case, StepId } from '@/lib/rules/fact'

/** What was typed, step by step, valid or not. */
export type Typed = Readonly<Record<StepId, Readonly<Record<string, unknown>>>>

/** One thing to put right: the field, where inside its answer (`[2, 'doseMg']`: the third row's dose), and what to do. */
export type FieldProblem = { readonly field: string; readonly at: readonly (string | number)[]; readonly problem: string }

/** A filled-in form as it is read on a day: the facts in it, and what is still wrong or wanting. */
export type Draft = {
  readonly typed: Typed
  readonly case: Case
  /** Steps whose page was left by its button. One that was only saved as it was typed is not done with. */
  readonly left: readonly StepId[]
  /** Answers that do not fit: kept as typed, no facts. By step. */
  readonly problems: Readonly<Record<StepId, readonly FieldProblem[]>>
  /** Answers without which a shown step stays "Not yet". By step. */
  readonly needs: Readonly<Record<StepId, readonly FieldProblem[]>>
  /** Answered, but not shown: `step.field`. */
  readonly ignored: readonly string[]
  /** Questions whose answer a psychiatrist put right: `step.field`. `typed` holds the right one. */
  readonly corrected?: readonly string[]
  /** The fields to show, by step; a step that is not here is hidden. */
  readonly shown: Readonly<Record<StepId, readonly string[]>>
}
