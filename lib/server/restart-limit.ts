/**
 * Decides whether something that died may be started once more: a few times a minute, so that a passing fault heals
 * and a lasting one is not hidden.
 * @returns a function to call at each death; false means: give up
 */
export function restartLimit(times = 5, milliseconds = 60_000): () => boolean {
  let deaths: readonly number[] = []
  return () => {
    const at = Date.now()
    deaths = [...deaths.filter((earlier) => earlier > at - milliseconds), at]
    return deaths.length <= times
  }
}
