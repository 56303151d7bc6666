/** A form that staff type in for a patient, not sent yet. */
export type EnteredForm = {
  readonly id: string
  /** The patient's, when it was asked already. */
  readonly name: string | undefined
  readonly language: string
  /** Whose it is: who began it, or took it on since. */
  readonly by: { readonly id: string; readonly name: string }
  readonly startedAt: Date
  readonly savedAt: Date
  readonly expiresAt: Date
}
