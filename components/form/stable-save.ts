import type { TypedStep } from '@/lib/forms/form-data'
import type { Notices } from '@/lib/intake/notices'
import type { FieldProblem } from '@/lib/intake/typed'
import type { Contested, PageOrder } from './save-state'

/** One save of an open page: what stands on it, the language it is drawn in, its place in the order of saves, and the way of whoever leaves it. */
export type Saving = PageOrder & {
  readonly typed: TypedStep
  readonly language: string
  readonly sequence: number
  readonly left?: boolean
  readonly toList?: boolean
  /** The steps that were on the list when the page was drawn, for someone who came to change an answer. */
  readonly shown?: readonly string[] | undefined
}

/**
 * What came of saving at the stable address. `after`: for whoever leaves the page, where to, below `/intake`. `away`: nothing was kept, it may be tried again; by staff who type in a form, once they
 * have signed in again. `gone`: there is no open form.
 */
export type StableSave =
  | {
      readonly kind: 'saved'
      readonly savedAt: string
      readonly revision: number
      readonly problems: readonly FieldProblem[]
      readonly notices: Notices
      readonly after?: string
    }
  | ({ readonly kind: 'conflict'; readonly notices: Notices } & Contested)
  | { readonly kind: 'gone' }
  | { readonly kind: 'away'; readonly isSignedOut?: boolean }

/** Longer than any answer takes that still comes. */
const PATIENCE_MS = 10_000

const KINDS: Readonly<Record<number, 'saved' | 'conflict'>> = { 200: 'saved', 409: 'conflict' }

const addressOf = (step: string) => `/api/draft/${step}`

/** Shared by every step that this document shows, so that a page drawn twice under one name never counts from the start again. */
let counted = 0
export const nextSequence = (): number => ++counted

/**
 * Saves a step at the address that does not change with a new version of the site: a page that was open before it was put in
 * place still saves. Never throws; offline it answers `away`.
 * @param how `keepalive`: the request outlives the page. `stop`: ends it when nobody waits for it any more.
 */
export async function saveAtStableAddress(
  step: string,
  saving: Saving,
  { keepalive = false, stop = new AbortController() }: { readonly keepalive?: boolean; readonly stop?: AbortController } = {},
): Promise<StableSave> {
  const patience = setTimeout(() => stop.abort(), PATIENCE_MS)
  try {
    const body = JSON.stringify(saving)
    const answer = await fetch(addressOf(step), { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body, keepalive, signal: stop.signal })
    const kind = KINDS[answer.status]
    if (kind) return { kind, ...(await answer.json()) } as StableSave
    if (answer.status === 401) return { kind: 'away', isSignedOut: true }
    return { kind: answer.status === 404 ? 'gone' : 'away' }
  } catch {
    return { kind: 'away' }
  } finally {
    clearTimeout(patience)
  }
}

/** The revision that is stored of a step; undefined when it cannot be asked now, `gone` when there is no open form. */
export async function storedRevision(step: string): Promise<number | 'gone' | undefined> {
  try {
    const answer = await fetch(addressOf(step), { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
    if (answer.status === 404) return 'gone'
    return answer.status === 200 ? ((await answer.json()) as { revision: number }).revision : undefined
  } catch {
    return undefined
  }
}
