import type { Condition } from '@/lib/rules/condition'
import type { Criterion } from '@/lib/rules/criterion'

/** Another way that is worth a word beside TMS, or in its place. For clinicians; never a recommendation. */
export type Alternative = Criterion & {
  readonly number: string
  /** Also named when stimulation is stopped for safety, with this sentence. */
  readonly whenStopped?: string
  /** For whom that sentence is meant; everyone where absent. */
  readonly stoppedOnlyIf?: Condition
}

/** Declares an alternative. */
export const alternative = <const A extends Alternative>(of: A): Alternative => of
