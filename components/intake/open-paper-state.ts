/** What came of trying to open a paper; what was typed comes back to the browser it came from. */
export type OpenPaperState = { readonly attempt: number; readonly typed: Readonly<Record<string, string>>; readonly problem?: 'wrong' | 'no-date' | 'no-code' | 'away' }
export const NOT_TRIED: OpenPaperState = { attempt: 0, typed: {} }
export type OpenPaperAction = (previous: OpenPaperState, form: FormData) => Promise<OpenPaperState>
