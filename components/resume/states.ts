/** What came of asking for a link by an address. What was typed comes back only while it cannot be an address: the answer is the same for each. */
export type AskState = { readonly attempt: number; readonly outcome: 'none' | 'asked' | 'no-address' | 'wait' | 'away'; readonly typed: string }
export const NOT_ASKED: AskState = { attempt: 0, outcome: 'none', typed: '' }
export type AskAction = (previous: AskState, form: FormData) => Promise<AskState>

/** What came of having a link mailed from the form itself. */
export type MailLinkState = { readonly attempt: number; readonly outcome: 'none' | 'mailed' | 'wait' | 'too-many' | 'not-here' | 'away'; readonly to: string }
export const NOT_MAILED: MailLinkState = { attempt: 0, outcome: 'none', to: '' }
export type MailLinkAction = (previous: MailLinkState, form: FormData) => Promise<MailLinkState>

/** What came of having a link shown. `dots`: the same address as a picture for a camera, a square of `size`, its dark parts one path. */
export type ShowLinkState = {
  readonly attempt: number
  readonly outcome: 'none' | 'shown' | 'wait' | 'too-many' | 'not-here' | 'away'
  readonly address?: string
  readonly dots?: { readonly size: number; readonly path: string }
}
export const NOT_SHOWN: ShowLinkState = { attempt: 0, outcome: 'none' }
export type ShowLinkAction = (previous: ShowLinkState, form: FormData) => Promise<ShowLinkState>

/** What came of closing the form in every other browser. */
export type CloseState = { readonly attempt: number; readonly outcome: 'none' | 'closed' | 'not-here' | 'away' }
export const NOT_CLOSED: CloseState = { attempt: 0, outcome: 'none' }
export type CloseAction = (previous: CloseState, form: FormData) => Promise<CloseState>

/** Names of the controls of the page that opens a form by its link. */
export const OPEN = { link: 'link', code: 'code', asked: 'asked', to: 'to', beside: 'beside', isLast: 'is-last', again: 'again' } as const

export type OpenProblem = 'no-link' | 'refused' | 'no-code' | 'no-date' | 'wrong' | 'no-more-codes' | 'too-many' | 'wait' | 'away'

/** How far opening a form by its link has come. What was typed comes back to the browser it came from. */
export type OpenState = {
  readonly attempt: number
  readonly link: string
  /** What is asked besides the link; not yet known before the link itself was looked at. */
  readonly asked?: 'code' | 'date'
  /** Where the code was mailed to, masked. */
  readonly to: string
  readonly isLast: boolean
  /** An unfinished form in this browser: none, this very one, or another that would be put aside. */
  readonly beside: 'none' | 'same' | 'another'
  readonly isMailedAgain?: boolean
  readonly typed: Readonly<Record<string, string>>
  readonly problem?: OpenProblem
  /** Where to go, once it is open. */
  readonly openAt?: string
}
export const NOT_OPENED: OpenState = { attempt: 0, link: '', to: '', isLast: false, beside: 'none', typed: {} }
export type OpenAction = (previous: OpenState, form: FormData) => Promise<OpenState>
