import type { FoundIntakes } from '@/lib/documents/found-intake'

/** A field of a clinic form as plain data. */
export type FormField = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly kind?: 'text' | 'email' | 'password' | 'tel' | 'date' | 'money' | 'digits' | 'long' | 'choice' | 'several'
  /** Of a choice, or of several: each of several is sent as `name-value`, `yes` where it is ticked. */
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly autoComplete?: string
  readonly most?: number
  readonly rows?: number
  /** Starts a new part of the form under this heading. */
  readonly part?: string
  /** As wide as what goes into it. */
  readonly width?: 'narrow' | 'wide'
}

/** What came of the last try: nothing was lost, and why it did not go through. A try that did leaves the page. */
export type ActionState = {
  readonly attempt: number
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly message?: { readonly heading: string; readonly text: string }
  /** Something was done and the page was not left, because other words still stand in the form. As in an address. */
  readonly said?: string
  /** Boxes that were saved while the page stayed, each with the try that saved it last: only these are drawn anew. */
  readonly saved?: Readonly<Record<string, number>>
  /** A newer version of what the form is about, when somebody else was first. */
  readonly version?: number
  /** Something to hand over once, never stored and never in an address. */
  readonly handOver?: { readonly heading: string; readonly text: string; readonly link: string }
  /** What a search led to. */
  readonly found?: FoundIntakes
  /** A patient's answer as it was typed here, and how many rows of a list to draw. */
  readonly answer?: { readonly value: unknown; readonly rows: Readonly<Record<string, number>> }
}

/** The name under which a form of the clinic asks a patient's question. */
export const ANSWER = 'answer'

export const UNTRIED: ActionState = { attempt: 0, typed: {}, problems: {} }
export type FormAction = (previous: ActionState, form: FormData) => Promise<ActionState>
