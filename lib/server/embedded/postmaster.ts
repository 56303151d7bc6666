import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive, isTaken } from '@/lib/server/process-alive'
import type { Home } from './home'

/** A PostgreSQL that runs on a data directory, whoever started it. */
export type Postmaster = { readonly pid: number; readonly socketDirectory: string }

/** How the names of our socket directories begin. */
export const socketDirectoryPrefix = 'tms-'

/**
 * The server that runs on this data directory, as its own lock file tells; undefined when none does.
 * What a crashed one left is made harmless: its socket directory goes, and where its number belongs to another program
 * by now, or to its own corpse (both happen in containers), the lock is made to name us. PostgreSQL takes the number of
 * the process that starts it for a stale one, and still checks that no memory of the old server is in use.
 */
export function runningPostmaster(home: Home): Postmaster | undefined {
  const lock = join(home.data, 'postmaster.pid')
  if (!existsSync(lock)) return undefined
  // The lines are: pid, data directory, start time, port, socket directory, listen address, shared memory, status.
  const [first, ...rest] = readFileSync(lock, 'utf8').split('\n')
  const pid = Number(first)
  const socketDirectory = rest[3] ?? ''
  if (isAlive(pid) && commandOf(pid).includes(home.data)) return { pid, socketDirectory }
  removeSocketDirectory(socketDirectory)
  if (isTaken(pid)) writeFileSync(lock, [process.pid, ...rest].join('\n'))
  return undefined
}

/** Removes a socket directory that we made: never anything else that a lock file may name. */
export function removeSocketDirectory(directory: string): void {
  if (basename(directory).startsWith(socketDirectoryPrefix)) rmSync(directory, { recursive: true, force: true })
}

function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/**
 * Asks a server to stop (fast shutdown: open transactions are rolled back, nothing committed is lost) and waits.
 * One that does not stop in time is told to stop at once; it then recovers from its log at the next start.
 * @param patience milliseconds to wait for the fast shutdown
 */
export async function stopPostmaster(pid: number, patience = 15_000): Promise<void> {
  if (await signalAndWait(pid, 'SIGINT', patience)) return
  await signalAndWait(pid, 'SIGQUIT', 5_000)
}

async function signalAndWait(pid: number, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience
  try {
    process.kill(pid, signal)
  } catch {
    return true
  }
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false
    await wait(10)
  }
  return true
}
