import type { TypedStep } from '@/lib/forms/form-data'
import type { Notices } from '@/lib/intake/notices'
import type { SimilarNames } from '@/lib/intake/similar-names'
import type { FieldProblem } from '@/lib/intake/typed'

/** On which revision of the step an open page rests, and the random name of that page. */
export type PageOrder = { readonly base: number; readonly writer: string }

/** What was saved in another tab or on another device since the page was drawn. */
export type Contested = { readonly typed: TypedStep; readonly revision: number; readonly savedAt: string }

/**
 * How what stands on a page compares with what is kept. `saving`: newer words are on their way. `away`: they could not be kept yet;
 * `isSignedOut`: because staff type them in, and their session has ended.
 */
export type Kept =
  | { readonly kind: 'untouched' | 'saving' | 'gone' }
  | { readonly kind: 'away'; readonly isSignedOut?: boolean }
  | { readonly kind: 'saved'; readonly savedAt: string }
  | { readonly kind: 'conflict'; readonly contested: Contested }

/** What is told of a page whenever it changes: how it stands, and what its answers call for, as the server has read them last. */
export type Told = { readonly kept: Kept; readonly notices?: Notices }

/** What came of the last try to save a step. A step that was saved and is complete leaves the page instead. */
export type SaveState = {
  /**
   * `redrawn`: saved, and drawn again because a row was added or questions were opened. `names`: saved, and a name is asked
   * about. `away`: not saved. `conflict`: not saved, others have saved this step since. `gone`: not saved, there is no open form.
   */
  readonly outcome: 'none' | 'problems' | 'unlikely' | 'names' | 'redrawn' | 'away' | 'conflict' | 'gone'
  /** With `away`: staff type in the form, and must sign in again. */
  readonly isSignedOut?: boolean
  /** How many times this page was posted; 0 on a fresh page. */
  readonly attempt: number
  /** What was posted, so that a page drawn anew still has it. */
  readonly typed?: TypedStep
  readonly problems: readonly FieldProblem[]
  readonly unlikely: Readonly<Record<string, string>>
  /** Known names that one which is not recognised resembles, by what was typed. */
  readonly similar: SimilarNames
  readonly rows: Readonly<Record<string, number>>
  /** When it was saved, ISO; only once it is true. */
  readonly savedAt?: string
  /** What the next save of the page rests on. */
  readonly order?: PageOrder
  readonly contested?: Contested
  readonly notices?: Notices
}

export const NOT_POSTED: SaveState = { outcome: 'none', attempt: 0, problems: [], unlikely: {}, similar: {}, rows: {} }

export type SaveAction = (previous: SaveState, form: FormData) => Promise<SaveState>
