/** Which open page saves a step, on what it rests, and the place of this save among that page's own. */
export type SaveOrder = {
  /** The revision of the step that the page was drawn with or has saved since; 0 when the step was never stored. */
  readonly base: number
  /** The random name of the open page; empty for a save that comes from no page. */
  readonly writer: string
  /**
   * Counts up with every save of that page. A form posted without scripts has none. Its posts follow one another, but a browser
   * may post an earlier one anew: one answer of ours may be lost, what rests on less is older.
   */
  readonly sequence?: number | undefined
}

/** How a step stands in the store: how often it changed, and which save was the last. */
export type StoredOrder = { readonly revision: number; readonly writer: string; readonly sequence: number }

/**
 * What a save does. `store`: it is written. `note`: it says what is stored already; only its place in the order is written.
 * `same`: the same from elsewhere, nothing is written. `conflict`: others have written since, or it is older than what this
 * page saved later; nothing is written and the person is shown both.
 */
export type SaveDecision = 'store' | 'note' | 'same' | 'conflict'

/**
 * Decides on one save. Never by the clock: a save may replace only what its page has seen, or what its page wrote itself.
 * The second is an answer of ours that got lost on its way: then the page does not know yet what it has saved.
 */
export function decideSave(stored: StoredOrder | undefined, asked: SaveOrder, isSame: boolean): SaveDecision {
  if (!stored) return 'store'
  const isMine = asked.writer !== '' && asked.writer === stored.writer
  const isLate = isMine && (asked.sequence === undefined ? asked.base < stored.revision - 1 : asked.sequence <= stored.sequence)
  if (isLate || !(isMine || asked.base === stored.revision)) return isSame ? 'same' : 'conflict'
  return isSame ? 'note' : 'store'
}
