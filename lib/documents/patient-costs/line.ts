/**
 * A sentence for a patient: its English words, which are the key of its translation, and what is put into them. A `day` is
 * put into words where the sentence is drawn, in its language.
 */
export type Line = { readonly text: string; readonly values?: Readonly<Record<string, string>> }

/** What a part of the costs page says of one use. It tells what a program does, never whether somebody qualifies. */
export type CostPart = {
  readonly use: 'pain' | 'depression' | 'anxiety'
  readonly lines: readonly Line[]
  /** What an insurance usually wants to see before it decides. */
  readonly asks: readonly Line[]
  /** What would make a range narrower: answers nobody has yet. */
  readonly open: readonly Line[]
}

/** Costs as the patient reads them after sending. Figures are for planning; only the written estimate counts. */
export type PatientCosts = {
  readonly parts: readonly CostPart[]
  /** What all sums rest on; there where a sum is. */
  readonly note?: Line
  readonly estimate: readonly Line[]
}
