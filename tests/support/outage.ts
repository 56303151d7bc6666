import { setTimeout as wait } from 'node:timers/promises'
import { ask } from './http'
import { processes } from './processes'
import { type Pids, pidsOf } from './server'

type Place = { readonly url: string; readonly main: number; readonly dataDirectory: string }

/**
 * Does something while the database is gone: its process is killed without warning, and the process that would start it
 * again is stopped for as long. Afterwards waits until the site is well again.
 * @returns milliseconds from "may be started again" to "well"
 */
export async function withoutDatabase({ url, main, dataDirectory }: Place, work: () => Promise<void>): Promise<number> {
  const { database } = pidsOf(main, dataDirectory)
  if (!database) throw new Error('There is no database to kill.')
  process.kill(main, 'SIGSTOP')
  try {
    killDatabase(database)
    // Each of its processes dies on its own, and one that lives a moment longer may still answer.
    while (processes().some(({ group }) => group === database)) await wait(5)
    await work()
  } finally {
    process.kill(main, 'SIGCONT')
  }
  return untilWell(url)
}

/** Kills PostgreSQL with all its processes: it has a process group of its own. */
export function killDatabase(pid: number): void {
  process.kill(-pid, 'SIGKILL')
}

/** Kills whichever of these runs; one that has just ended is no mistake. */
export function killHard(pid: Pids[keyof Pids]): void {
  try {
    if (pid) process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** Waits until the site says that it is well. Returns how long that took. */
export async function untilWell(url: string, patience = 30_000): Promise<number> {
  const from = Date.now()
  while (Date.now() < from + patience) {
    const answer = await ask(`${url}/health`).catch(() => undefined)
    if (answer?.status === 200) return Date.now() - from
    await wait(50)
  }
  throw new Error(`The site was not well again within ${patience / 1000} seconds.`)
}
