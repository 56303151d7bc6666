import type { Assessment, Band, Disposition, FundingPath } from '@/lib/assess/assessment'
import type { Typed } from '@/lib/intake/typed'
import type { Day } from '@/lib/rules/day'

/** A token, or those that are accepted where experts differ. */
type Accepted<T> = T | readonly T[]

/** Somebody invented: what they answer, and what must be said of it. Met in the demo and in tests alike. */
export type Person = {
  /** The name in kebab-case, and the name of the file. */
  readonly id: string
  /** One sentence. */
  readonly story: string
  /** The day on which they answer, and on which the answers are judged. */
  readonly on: Day
  /** As typed, step by step. */
  readonly answers: Typed
  readonly expect: {
    readonly safety: Accepted<Disposition>
    readonly urgency: Accepted<Assessment['urgency']>
    readonly band: Accepted<Band>
    readonly funding: Accepted<FundingPath>
  }
  /** Ids that must be among what is said, and not merely asked for: findings, what the insurer requires, what the clinic has to arrange. */
  readonly findings?: readonly string[]
}
