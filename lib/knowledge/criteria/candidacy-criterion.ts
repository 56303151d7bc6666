import { hasPain } from '@/lib/facts/pain'
import { type Condition, is } from '@/lib/rules/condition'
import type { Criterion } from '@/lib/rules/criterion'
import type { Day } from '@/lib/rules/day'

/** A criterion of the discussion: what speaks for it, against it, or has to be said or done first. */
export type CandidacyCriterion = Criterion & {
  /** Its number in the list of documented statements; `P` marks this product's own proposals. */
  readonly number: string
  /** Counted in the score: an honest count over documented criteria, without weights. */
  readonly counts: boolean
  /** Judged and counted unless this is unmet: nobody is asked about pain that is not there. */
  readonly appliesIf?: Condition
}

/** Declares a candidacy criterion. */
export const candidacyCriterion = <const C extends CandidacyCriterion>(of: C): CandidacyCriterion => of

/** The day on which the examples of this release are judged. */
export const EXAMPLE_DAY: Day = '2026-11-22'

/** For criteria about pain. */
export const WITH_PAIN: Condition = is(hasPain, true)
