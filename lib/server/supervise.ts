import type { ChildProcess } from 'node:child_process'
import { restartLimit } from './restart-limit'

/** Something that runs as a child process of ours. */
export type Part = { readonly process: ChildProcess }

/** What to keep running, and whom to tell. */
export type Supervision<Running extends Part> = {
  /** As the beginning of a sentence, such as 'The database'. */
  readonly name: string
  readonly start: () => Promise<Running>
  /** Told in a sentence when it dies by itself and when it is back. */
  readonly report?: ((sentence: string) => void) | undefined
  /** Called when it died so often, or so thoroughly, that it is not started again. */
  readonly onGivenUp?: (() => void) | undefined
}

/** What is being kept running. `release` ends the watch, so that it can be stopped on purpose. */
export type Supervised<Running extends Part> = {
  readonly current: () => Running
  readonly release: () => Running
}

/**
 * Starts something and starts it again when it dies by itself.
 * @throws whatever the first start throws; a later one that fails gives up instead
 */
export async function supervise<Running extends Part>(kept: Supervision<Running>): Promise<Supervised<Running>> {
  let current = await kept.start()
  let released = false
  const mayRestart = restartLimit()
  const revive = async () => {
    if (released) return
    kept.report?.(`${kept.name} stopped by itself.`)
    try {
      if (!mayRestart()) throw new Error('It dies again and again.')
      current = await kept.start()
      watch()
      kept.report?.(`${kept.name} runs again.`)
    } catch (error) {
      kept.report?.(`${kept.name} is not started again. ${error instanceof Error ? error.message : ''}`)
      kept.onGivenUp?.()
    }
  }
  const watch = () => current.process.once('exit', () => void revive())
  watch()
  return {
    current: () => current,
    release: () => {
      released = true
      return current
    },
  }
}
