/** What came of asking for a correction; the words come back when they were not kept. */
export type CorrectionState = {
  readonly attempt: number
  readonly words: string
  readonly outcome: 'none' | 'asked' | 'no-words' | 'too-long' | 'too-many' | 'away'
  /** What the words that were read last call for: also those that were not kept. */
  readonly crisis: boolean
}
export const NOT_ASKED: CorrectionState = { attempt: 0, words: '', outcome: 'none', crisis: false }
export type CorrectionAction = (previous: CorrectionState, form: FormData) => Promise<CorrectionState>
