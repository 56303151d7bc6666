/** What a contradiction asks for: the unsafe reading counts, but never as more than a review. */
export type ContradictionResult = 'CAUTION' | 'HOLD' | 'STOP-pending-review'

/** One of the two answers: its question, by key and in words, and what was answered or written there. */
export type Side = { readonly key: string; readonly question: string; readonly answer: string }

/** Two answers that cannot both be right. */
export type Contradiction = {
  readonly id: string
  /** The closed answer first, then what says otherwise. */
  readonly between: readonly [closed: Side, other: Side]
  readonly words: string
  readonly disposition: ContradictionResult
  /** It bears on thoughts of death: a clinician looks the same day. */
  readonly sameDay?: true
  /** The closed answer was confirmed with the patient, or corrected: it is still listed, and asks for nothing more. */
  readonly settled?: true
}
