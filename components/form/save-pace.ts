/** A save begins at the latest so long after a keystroke: with the way there and back it stays below two seconds. */
export const LATEST_MS = 1200
/** Beyond this a browser refuses a request that is to outlive its page. */
const KEEPALIVE_BYTES = 60_000
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 20_000

/** Whether a text, in whatever letters, may be too much for a request that outlives its page. */
export const isTooMuchToLeave = (text: string): boolean => text.length * 3 > KEEPALIVE_BYTES

/** How long to wait after so many tries that came to nothing; by the page's random name, so that not all pages ask a server at once that comes back. */
export function waitAfter(failures: number, writer: string): number {
  const spread = 0.75 + (writer.charCodeAt(writer.length - 1) % 32) / 64
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures) * spread
}

/** One act that is ahead. Planned again it is not put off: only a sooner time takes the place of the one that was set. */
export function planned(act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    cancel,
    plan: (inMs: number, isSooner = false): void => {
      if (timer !== undefined && !isSooner) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        timer = undefined
        act()
      }, inMs)
    },
  }
}
