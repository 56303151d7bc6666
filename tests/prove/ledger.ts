/** What stands in a step's form, by control, as one text: equal pages give equal texts. */
export type Content = string

type Entry = {
  /**
   * `seen`: a page was drawn with this. `typed`: it stands there now. `shown`: the page calls it "Saved". `faced`: the page showed
   * both, and somebody chose to keep this.
   */
  readonly kind: 'seen' | 'typed' | 'shown' | 'faced'
  readonly by: string
  readonly content: Content
}

/** What is found out in the end. Each number must be 0. */
export type Verdict = { readonly lost: number; readonly overwritten: number; readonly said: string }

/**
 * Everything that people typed and everything that pages called "Saved", in the order in which it happened. In the end the
 * checker compares it with what is stored: it knows nothing of how saving works.
 */
export function newLedger() {
  const entries: Entry[] = []
  const counts = { typed: 0, shown: 0 }
  const put = (kind: Entry['kind'], by: string, content: Content) => void entries.push({ kind, by, content })
  return {
    counts,
    seen: (by: string, content: Content) => put('seen', by, content),
    typed: (by: string, content: Content) => {
      counts.typed += 1
      put('typed', by, content)
    },
    shown: (by: string, content: Content) => {
      // A page that is drawn again says it again: that is no further promise.
      const own = entries.findLast((entry) => entry.by === by)
      if (own?.kind === 'shown' && own.content === content) return
      counts.shown += 1
      put('shown', by, content)
    },
    /** Before the choice is pressed: what another page saves from then on has not been seen. */
    faced: (by: string, content: Content) => put('faced', by, content),
    lastTyped: (by: string): Content => entries.findLast((entry) => entry.kind === 'typed' && entry.by === by)?.content ?? '',
    check: (stored: Content) => check(entries, stored),
  }
}

export type Ledger = ReturnType<typeof newLedger>

/**
 * Whether a page knew of a promise when it wrote: its own, or it has shown both since, or the very same stood on it, or it was drawn
 * with those words or with what the same page went on to type (a page that is left saves without a word).
 */
function knew(entries: readonly Entry[], by: string, at: number, until: number): boolean {
  const promise = entries[at]
  if (!promise || promise.by === by) return true
  const isOfWriter = (entry: Entry) => entry.kind === 'typed' && entry.by === promise.by
  const since = entries.findLastIndex((entry, index) => index < at && isOfWriter(entry) && entry.content === promise.content)
  const contents = new Set([promise.content, ...entries.slice(at + 1, until).flatMap((entry) => (isOfWriter(entry) ? [entry.content] : []))])
  const tells = (entry: Entry, index: number) =>
    (entry.kind === 'faced' && index > at) ||
    (entry.kind === 'typed' && entry.content === promise.content) ||
    (entry.kind === 'seen' && index > since && contents.has(entry.content))
  return entries.slice(0, until).some((entry, index) => entry.by === by && tells(entry, index))
}

/** The first promise that took the place of another which its page had not seen. */
function overwriting(entries: readonly Entry[]): string | undefined {
  const promises = entries.flatMap(({ kind }, index) => (kind === 'shown' ? [index] : []))
  const found = promises.find((at, number) => {
    const before = promises[number - 1]
    return before !== undefined && entries[before]?.content !== entries[at]?.content && !knew(entries, entries[at]?.by ?? '', before, at)
  })
  if (found === undefined) return undefined
  return `${entries[found]?.by} saved: ${entries[found]?.content}\nin the place of: ${entries[promises[promises.indexOf(found) - 1] ?? 0]?.content}`
}

function check(entries: readonly Entry[], stored: Content): Verdict {
  const none = { lost: 0, overwritten: 0, said: '' }
  const silent = overwriting(entries)
  if (silent) return { ...none, overwritten: 1, said: silent }
  const last = entries.findLastIndex(({ kind }) => kind === 'shown')
  const promised = entries[last]
  // Nothing was promised yet: whatever was typed may be stored or not, but nothing else.
  if (!promised) return stored === '' || entries.some(({ content }) => content === stored) ? none : { ...none, lost: 1, said: `stored, and typed by nobody: ${stored}` }
  if (stored === promised.content) return none
  const said = `promised: ${promised.content}\nstored: ${stored}`
  const writers = entries.slice(last + 1).filter(({ kind, content }) => kind === 'typed' && content === stored)
  if (writers.some(({ by }) => knew(entries, by, last, entries.length))) return none
  return writers.length > 0 ? { lost: 0, overwritten: 1, said } : { lost: 1, overwritten: 0, said }
}
