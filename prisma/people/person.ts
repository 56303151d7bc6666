import type { Assessment, Band, Disposition, FundingPath } from '@/lib/assess/assessment'
import type { Typed } from '@/lib/intake/typed'
import type { Day } from '@/lib/rules/day'

/** A token, or those that are accepted where experts differ. */
type Accepted<T> = T | readonly T[]

/** Words that have to stand somewhere in the assessment, or in the one part named. */
export type Said = RegExp | { readonly in: keyof Assessment; readonly words: RegExp }

/** What would be wrong to say or do, whatever else is said. How each is recognised: `tests/support/must-not.ts`. */
export type MustNot =
  | 'promise relief'
  | 'imply that insurance pays for the pain use'
  | 'offer esketamine'
  | 'suggest billing pain as depression'
  | 'clear a stimulator because its leads are far from the head'
  | 'tell to switch a device off'
  | 'hold back crisis help until the form is finished'
  | 'answer a crisis with appointments alone'
  | 'answer a crisis by e-mail alone'
  | 'give an estimate in place of the Medicare notice'
  | 'ask Medicare in Florida for two trials'
  | 'apply another payer’s age limit'
  | 'call TMS cleared without naming the device'
  | 'offer a consultation in place of the work-up'
  | 'call a person ineligible'
  | 'read a planned implant as one that is there'
  | 'leave a limited time to the usual order'
  | 'count low doses as trials'
  | 'clear what was not answered'

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
  /** For the tests alone: the demo's queue is not filled with every edge there is. */
  readonly inDemo?: false
  readonly expect: {
    readonly safety: Accepted<Disposition>
    readonly urgency: Accepted<Assessment['urgency']>
    readonly band: Accepted<Band>
    readonly funding: Accepted<FundingPath>
  }
  /** Ids that must be among what is said, and not merely asked for: findings, what the insurer requires, what the clinic has to arrange. */
  readonly findings?: readonly string[]
  /** What tells flags, targets, missing papers and other ways apart from the tokens. */
  readonly says?: readonly Said[]
  /** Questions that must be among those still to ask, by key. */
  readonly asksFor?: readonly string[]
  readonly mustNot?: readonly MustNot[]
}
