import type { FindingMove, Move, Moves } from './moves'

/** What a replay says of one intake; undefined moves: there was nothing to compare it with. Never a name, never an answer. */
export type Replayed = { readonly reference: string; readonly moves: Moves | undefined }

/** So many of the findings that changed most often are named in the sum. */
const NAMED = 30

const wordsOf = ({ id, title, change }: FindingMove): string => `${change}: ${id}, “${title}”`

const AXES: readonly Move['axis'][] = ['band', 'safety', 'urgency', 'funding']
const moves = ({ moves: found }: Replayed): boolean => (found?.axes.length ?? 0) > 0

/** The lines on one intake: each axis that would move, then why. None for an intake that stays. */
export function linesOn(one: Replayed): readonly string[] {
  if (!one.moves || !moves(one)) return []
  const axes = one.moves.axes.map(({ axis, before, after }) => `  ${axis}: ${before} → ${after}`)
  const why = one.moves.findings.map((finding) => `    ${wordsOf(finding)}`)
  return [one.reference, ...axes, why.length > 0 ? '  why:' : '  why: no finding changed; the tables that combine them did', ...why]
}

/** The sum of a replay. Counts as it goes, so that a long one needs no memory. */
export class ReplayTotals {
  private compared = 0
  private moved = 0
  private retold = 0
  private missed = 0
  private readonly axes = new Map<string, number>()
  private readonly findings = new Map<string, number>()

  add(one: Replayed): void {
    if (!one.moves) {
      this.missed++
      return
    }
    this.compared++
    if (moves(one)) this.moved++
    else if (one.moves.findings.length > 0) this.retold++
    for (const { axis } of one.moves.axes) this.axes.set(axis, (this.axes.get(axis) ?? 0) + 1)
    for (const finding of one.moves.findings) this.findings.set(wordsOf(finding), (this.findings.get(wordsOf(finding)) ?? 0) + 1)
  }

  lines(): readonly string[] {
    const byAxis = AXES.map((axis) => `${axis} ${this.axes.get(axis) ?? 0}`).join(', ')
    return [
      `${this.moved} of ${this.compared} compared would move (${byAxis}).`,
      `${this.retold} more would keep their place and have other findings.`,
      ...(this.findings.size > 0 ? ['Findings that change, in how many:', ...this.often()] : []),
      ...(this.missed > 0 ? [`${this.missed} could not be compared: they do not open with these keys, or the earlier rules could not judge them.`] : []),
      'Nothing was changed.',
    ]
  }

  private often(): readonly string[] {
    const sorted = [...this.findings].sort((one, other) => other[1] - one[1])
    const more = sorted.length - NAMED
    return [...sorted.slice(0, NAMED).map(([words, count]) => `  ${count} × ${words}`), ...(more > 0 ? [`  and ${more} more`] : [])]
  }
}
