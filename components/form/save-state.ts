import type { TypedStep } from '@/lib/forms/form-data'
import type { Placed } from './problems'

/** What came of the last try to save a step. A step that was saved and is complete leaves the page instead. */
export type SaveState = {
  /** `redrawn`: saved, and drawn again because a row was added or questions were opened. `away`: not saved. */
  readonly outcome: 'none' | 'problems' | 'unlikely' | 'redrawn' | 'away'
  /** How many times this page was posted; 0 on a fresh page. */
  readonly attempt: number
  /** What was posted, so that a page drawn anew still has it. */
  readonly typed?: TypedStep
  readonly problems: readonly Placed[]
  readonly unlikely: Readonly<Record<string, string>>
  readonly rows: Readonly<Record<string, number>>
  /** When it was saved, ISO; only once it is true. */
  readonly savedAt?: string
}

export const NOT_POSTED: SaveState = { outcome: 'none', attempt: 0, problems: [], unlikely: {}, rows: {} }

export type SaveAction = (previous: SaveState, form: FormData) => Promise<SaveState>
