/** What is still needed before sending: where, and what it is called. */
export type Missing = { readonly step: string; readonly field: string; readonly label: string }

/** What came of the last try to send. Once it is sent, there is the receipt instead. */
export type SendState = { readonly outcome: 'none' | 'incomplete' | 'away'; readonly attempt: number; readonly missing: readonly Missing[] }

export const NOT_SENT: SendState = { outcome: 'none', attempt: 0, missing: [] }

export type SendAction = (previous: SendState, form: FormData) => Promise<SendState>
