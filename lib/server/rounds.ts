import { escalateDue } from './alert-escalation'
import { isDatabaseAway } from './database-away'
import { purgeExpired } from './expired-drafts'
import { log } from './log'
import { deliverDue } from './outbox-delivery'

/** Work that nobody asks for: done again and again, by every node, each of them safe to do at once. */
type Round = { readonly name: string; readonly everySeconds: number; readonly work: () => Promise<unknown> }

const ROUNDS: readonly Round[] = [
  { name: 'mail', everySeconds: 2, work: () => deliverDue() },
  { name: 'escalation', everySeconds: 5, work: escalateDue },
  { name: 'expired-drafts', everySeconds: 3600, work: purgeExpired },
]

/**
 * Begins the rounds of this process. They end with it: no timer keeps it alive.
 * @returns what ends them earlier
 */
export function beginRounds(rounds: readonly Round[] = ROUNDS): () => void {
  const timers = rounds.map((round) => {
    const go = oneAtATime(round)
    void go()
    const timer = setInterval(go, round.everySeconds * 1000)
    timer.unref()
    return timer
  })
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}

/** A round that takes longer than its interval is not begun a second time; one that fails is told once, until it works again. */
function oneAtATime({ name, work }: Round): () => Promise<void> {
  let isRunning = false
  let hasFailed = false
  return async () => {
    if (isRunning) return
    isRunning = true
    try {
      await work()
      hasFailed = false
    } catch (error) {
      if (!hasFailed) log(isDatabaseAway(error) ? 'warning' : 'error', 'round.failed', { action: name, error })
      hasFailed = true
    } finally {
      isRunning = false
    }
  }
}
