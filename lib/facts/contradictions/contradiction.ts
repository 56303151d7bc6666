/** What a contradiction asks for: the unsafe reading counts, but never as more than a review. */
export type ContradictionResult = 'CAUTION' | 'HOLD' | 'STOP-pending-review'

/** Two answers that cannot both be right. */
export type Contradiction = {
  readonly id: string
  /** Keys of the facts that contradict each other. */
  readonly between: readonly string[]
  readonly words: string
  readonly disposition: ContradictionResult
  /** It bears on thoughts of death: a clinician looks the same day. */
  readonly sameDay?: true
}
