import type { Citation } from '@/lib/rules/citation'

/** What one side says, in our words, and where. */
export type Side = { readonly says: string; readonly cites: readonly [Citation, ...Citation[]] }

/** Sources that contradict each other: every side, and what is done here until a clinician decides otherwise. */
export type Disagreement = {
  readonly id: string
  readonly topic: string
  readonly sides: readonly [Side, Side, ...Side[]]
  /** What the product does, and why. A starting point for the clinic, not a finding. */
  readonly byDefault: string
  /** Ids of what it concerns: criteria, safety items, conditions, alternatives, payers, and what payers ask for. */
  readonly concerns: readonly string[]
}

/** Declares a disagreement. */
export const disagreement = <const D extends Disagreement>(of: D): Disagreement => of

/** A page found wrong: what it claims, what is right, and where that stands. */
export type WrongPage = { readonly claim: string; readonly right: string; readonly cites: readonly [Citation, ...Citation[]] }
