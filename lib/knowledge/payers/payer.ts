import type { Citation } from '@/lib/rules/citation'
import type { Condition } from '@/lib/rules/condition'
import type { Criterion } from '@/lib/rules/criterion'
import type { History } from '@/lib/rules/dated'
import type { Day } from '@/lib/rules/day'

/** One thing a payer asks for. Met: as the payer wants it. */
export type Requirement = Criterion & {
  /** `not-yet`: can still be fulfilled. `not-covered`: a recorded exclusion or an age limit. */
  readonly unmetMeans: 'not-yet' | 'not-covered'
  /** Where sources disagree or name no measure: the mildest reading, and why it is open. Between the two, staff ask the payer. */
  readonly disputed?: { readonly lenient: Condition; readonly why: string }
  /** Dated numbers that a computed fact counts by; those of a comparison stand in its condition. */
  readonly dated?: readonly History<number>[]
  /** How the payer counts antidepressants, where this is about them: papers say of each whether it counts. */
  readonly countsTrials?: { readonly minimumWeeks?: number; readonly thisEpisode: boolean; readonly intoleranceCounts: boolean }
}

/** Declares a requirement. */
export const requirement = <const R extends Requirement>(of: R): Requirement => of

/** `recorded`: usable. Anything else: nothing usable is recorded, staff ask the payer. */
export type Recorded = 'recorded' | 'blank' | 'outdated' | 'conflict'

/** What is recorded of prior authorization. That none is needed says nothing of what is paid for. */
export type Authorization = 'needed' | 'needed-out-of-network'

/** What is recorded of a payer's criteria for TMS in depression. It never speaks of candidacy. */
export type Payer = {
  readonly id: string
  readonly name: string
  /** Other names a person may know it by. */
  readonly names: readonly string[]
  readonly kind: 'commercial' | 'medicare' | 'medicaid' | 'tricare' | 'va'
  /** The policy's name or number. */
  readonly policy: string
  /** The day its row was recorded. */
  readonly capturedOn: Day
  /** No payer's own bulletin was read in full: every row is a third party's summary. */
  readonly secondary: true
  readonly recorded: Recorded
  /** Why the row cannot be used, where it cannot. */
  readonly unusableBecause?: string
  readonly requires: readonly Requirement[]
  /** What is known to be open about this payer, for the person who calls it. */
  readonly toVerify: readonly string[]
  /** What is recorded about stimulation for pain. */
  readonly pain: string
  /** Whether prior authorization is needed, by day; absent where nothing is recorded of it. */
  readonly authorization?: History<Authorization>
  /** Retreatment, ketamine and other remarks for billing staff. */
  readonly remarks: readonly string[]
  readonly cites: readonly [Citation, ...Citation[]]
}

/** Declares a payer. */
export const payer = <const P extends Payer>(of: P): Payer => of

/** The day on which all rows of this release were recorded. */
export const CAPTURED: Day = '2026-11-22'
