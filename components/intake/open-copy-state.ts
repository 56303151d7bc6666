/** What came of trying to open one's own answers; what was typed comes back to the browser it came from. */
export type OpenCopyState = { readonly attempt: number; readonly typed: Readonly<Record<string, string>>; readonly problem?: 'wrong' | 'no-date' | 'away' }
export const COPY_NOT_TRIED: OpenCopyState = { attempt: 0, typed: {} }
export type OpenCopyAction = (previous: OpenCopyState, form: FormData) => Promise<OpenCopyState>
