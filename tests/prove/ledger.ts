/** What stands in a step's form, by control, as one text: equal pages give equal texts. */
export type Content = string

type Entry =
  | { readonly kind: 'seen' | 'typed' | 'shown'; readonly by: string; readonly content: Content }
  /** Somebody was shown both and chose: what they let go is lost by their own will. */
  | { readonly kind: 'chose'; readonly by: string; readonly content: Content }

/** What is found out in the end. Each number must be 0. */
export type Verdict = { readonly lost: number; readonly overwritten: number; readonly said: string }

/**
 * Everything that people typed and everything that pages called "Saved", in the order in which it happened. In the end the
 * checker compares it with what is stored: it knows nothing of how saving works.
 */
export function newLedger() {
  const entries: Entry[] = []
  const counts = { typed: 0, shown: 0 }
  const put = (entry: Entry) => void entries.push(entry)
  return {
    counts,
    /** A page was drawn with this in it. */
    seen: (by: string, content: Content) => put({ kind: 'seen', by, content }),
    typed: (by: string, content: Content) => {
      counts.typed += 1
      put({ kind: 'typed', by, content })
    },
    /** The page said "Saved" while this stood on it. */
    shown: (by: string, content: Content) => {
      counts.shown += 1
      put({ kind: 'shown', by, content })
    },
    chose: (by: string, content: Content) => put({ kind: 'chose', by, content }),
    lastTyped: (by: string): Content => entries.findLast((entry) => entry.kind === 'typed' && entry.by === by)?.content ?? '',
    check: (stored: Content) => check(entries, stored),
  }
}

export type Ledger = ReturnType<typeof newLedger>

/** Whose pages had seen what was shown last: the page itself, and every page that was drawn with it or chose after it. */
function knew(entries: readonly Entry[], by: string, from: number): boolean {
  const shown = entries[from]
  if (!shown || shown.by === by) return true
  return entries.slice(from + 1).some((entry) => entry.by === by && (entry.kind === 'chose' || (entry.kind === 'seen' && entry.content === shown.content)))
}

function check(entries: readonly Entry[], stored: Content): Verdict {
  const none = { lost: 0, overwritten: 0, said: '' }
  const last = entries.findLastIndex(({ kind }) => kind === 'shown' || kind === 'chose')
  // Nothing was promised yet: whatever was typed may be stored or not, but nothing else.
  const after = entries.slice(last + 1).filter(({ kind }) => kind === 'typed')
  const promised = entries[last]
  if (!promised) return stored === '' || entries.some(({ content }) => content === stored) ? none : { ...none, lost: 1, said: `stored, and typed by nobody: ${stored}` }
  if (stored === promised.content) return none
  const writers = after.filter(({ content }) => content === stored)
  if (writers.some(({ by }) => knew(entries, by, last))) return none
  const said = `promised: ${promised.content}\nstored: ${stored}`
  return writers.length > 0 ? { lost: 0, overwritten: 1, said } : { lost: 1, overwritten: 0, said }
}
