/** What is still needed before sending: where, and what it is called. */
export type Missing = { readonly step: string; readonly field: string; readonly label: string; readonly control: string }

/** What came of the last try to send. Once it is sent, there is the receipt instead: `to` is where. `changed`: the answers are not those of this page any more. */
export type SendState = {
  readonly outcome: 'none' | 'incomplete' | 'changed' | 'away' | 'left'
  readonly attempt: number
  readonly missing: readonly Missing[]
  readonly to?: string
}

/** The form's own control that says: scripts run here, and leave the page themselves. */
export const LEAVES_ITSELF = '@leaves-itself'

export const NOT_SENT: SendState = { outcome: 'none', attempt: 0, missing: [] }

export type SendAction = (previous: SendState, form: FormData) => Promise<SendState>
