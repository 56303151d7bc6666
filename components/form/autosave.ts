import type { TypedStep } from '@/lib/forms/form-data'
import type { Contested, Notices, PageOrder } from './save-state'
import { nextSequence, saveAtStableAddress } from './stable-save'

/** How what stands on a page compares with what is kept. `saving`: newer words are on their way. `away`: they could not be kept yet. */
export type Kept =
  | { readonly kind: 'untouched' | 'saving' | 'away' | 'gone' }
  | { readonly kind: 'saved'; readonly savedAt: string }
  | { readonly kind: 'conflict'; readonly contested: Contested }

/** What is told after every save: how the page stands, and what its answers call for once the server has read them. */
export type Told = { readonly kept: Kept; readonly notices?: Notices }

type Of = {
  readonly step: string
  readonly order: PageOrder
  /** What stands on the page now. */
  readonly read: () => TypedStep
  /** What stood there when it was drawn; undefined when somebody was quicker than the scripts. */
  readonly drawn: TypedStep | undefined
  readonly tell: (told: Told) => void
  /** How the page stood when it was drawn. */
  readonly begun: Kept
}

/** A save begins at the latest so long after a keystroke: with the way there and back it stays below two seconds. */
const LATEST_MS = 1200
/** Beyond this a browser refuses a request that is to outlive its page. */
const KEEPALIVE_BYTES = 60_000
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 20_000

/** Saves what is typed while it is typed: one request at a time, always the newest words, again and again until they are kept. */
export type Autosave = ReturnType<typeof autosave>

export function autosave({ step, order, read, drawn, tell, begun }: Of) {
  let { base } = order
  let keptText = drawn && JSON.stringify(drawn)
  let kept = begun
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let inFlight: AbortController | undefined
  let newest = 0
  /** A form is being posted: it carries the newest words itself. */
  let held: string | undefined
  let ended = false

  // By the page's random name: not all pages at the same moment when a server comes back to many.
  const spread = 0.75 + (order.writer.charCodeAt(order.writer.length - 1) % 32) / 64

  const say = (next: Kept, notices?: Notices) => {
    kept = next
    tell({ kept, ...(notices && { notices }) })
  }
  const text = () => JSON.stringify(read())
  const isUnsaved = () => text() !== keptText
  const isStopped = () => ended || held !== undefined || kept.kind === 'conflict' || kept.kind === 'gone'

  function plan(inMs: number, isSooner = false): void {
    if (timer !== undefined && !isSooner) return
    clearTimeout(timer)
    timer = setTimeout(save, inMs)
  }

  /** Something on the page may have changed; a choice is saved at once, words in a moment. */
  function touched(isWhole: boolean): void {
    if (isStopped() || !isUnsaved()) return
    if (kept.kind !== 'away' && kept.kind !== 'saving') say({ kind: 'saving' })
    if (kept.kind !== 'away') plan(isWhole ? 0 : LATEST_MS, isWhole)
  }

  async function save(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    if (isStopped() || inFlight) return
    const typed = read()
    const sent = JSON.stringify(typed)
    if (sent === keptText) return
    inFlight = new AbortController()
    const sequence = nextSequence()
    newest = sequence
    const answer = await saveAtStableAddress(step, { typed, base, writer: order.writer, sequence }, { stop: inFlight })
    inFlight = undefined
    if (ended || held !== undefined) return
    // Overtaken by a later save of this very page, which may have come first.
    if (answer.kind === 'conflict' && sequence !== newest) return plan(0, true)
    if (answer.kind === 'conflict') return say({ kind: 'conflict', contested: answer }, answer.notices)
    if (answer.kind === 'gone') return say({ kind: 'gone' })
    if (answer.kind === 'away') return waitLonger()
    failures = 0
    base = Math.max(base, answer.revision)
    keptText = sent
    const isNewer = isUnsaved()
    say(isNewer ? { kind: 'saving' } : { kind: 'saved', savedAt: answer.savedAt }, answer.notices)
    if (isNewer) plan(0)
  }

  function waitLonger(): void {
    say({ kind: 'away' })
    plan(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures) * spread, true)
    failures += 1
  }

  /** The page is hidden or left: what is not kept yet goes out in a request that outlives it. Its answer comes only if the page stays. */
  function leave(): void {
    if (isStopped() || !isUnsaved()) return
    const typed = read()
    const sent = JSON.stringify(typed)
    if (sent.length * 3 > KEEPALIVE_BYTES) return void save()
    newest = nextSequence()
    saveAtStableAddress(step, { typed, base, writer: order.writer, sequence: newest }, { keepalive: true }).then((answer) => {
      if (ended || held !== undefined || answer.kind !== 'saved') return
      base = Math.max(base, answer.revision)
      keptText = sent
      if (!isUnsaved()) say({ kind: 'saved', savedAt: answer.savedAt }, answer.notices)
    })
  }

  return {
    touched,
    save,
    leave,
    isUnsaved,
    /** True when leaving now would lose words: they are not kept, and could not be sent on the way out. */
    wouldLose: () =>
      !ended && held === undefined && isUnsaved() && (kept.kind === 'away' || kept.kind === 'conflict' || kept.kind === 'gone' || text().length * 3 > KEEPALIVE_BYTES),
    base: () => base,
    /** The connection is back, or the page is looked at again. */
    tryAgain: () => kept.kind === 'away' && plan(0, true),
    /** A form is posted with what stands there; until it is answered nothing else is sent. */
    hold: () => {
      clearTimeout(timer)
      timer = undefined
      held = text()
      // Older than the post: it would only come too late.
      inFlight?.abort()
      say({ kind: 'saving' })
    },
    /** The posted form was answered. */
    release: (next: Kept, revision?: number) => {
      if (revision !== undefined) {
        base = revision
        keptText = held
      }
      held = undefined
      failures = 0
      say(next.kind === 'saved' && isUnsaved() ? { kind: 'saving' } : next)
      if (next.kind === 'away') waitLonger()
      else if (next.kind === 'saved' && isUnsaved()) plan(LATEST_MS)
    },
    /** The page is taken away. Words that came after the post go out on their own. */
    end: () => {
      if (held !== undefined && text() !== held) {
        held = undefined
        leave()
      } else if (held === undefined) leave()
      clearTimeout(timer)
      ended = true
    },
  }
}
