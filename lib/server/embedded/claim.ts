import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { advisoryLocks } from '@/lib/server/advisory-locks'
import { Refusal } from '@/lib/server/refusal'
import type { Home } from './home'
import { type Postmaster, removeSocketDirectory, runningPostmaster, stopPostmaster } from './postmaster'

/** A server that is ours alone, and the connection whose advisory lock says so. */
export type Claim = { readonly process: ChildProcess; readonly connection: pg.Client }

/**
 * Starts the server and makes it ours. The claim is an advisory lock on an open connection: it ends with the process
 * that holds it, however that ends. So a server whose lock is free is an orphan, and is replaced; a server whose
 * lock is held belongs to another start, and we give way.
 * @param start spawns the server
 * @throws Refusal when another start uses this data, or when PostgreSQL gives up
 */
export async function claimServer(home: Home, socketDirectory: string, start: () => ChildProcess): Promise<Claim> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const other = runningPostmaster(home)
    if (other) {
      await replaceOrphan(home, other)
      continue
    }
    const server = start()
    const connection = await connectWhenReady(home, socketDirectory, server, deadline)
    if (connection && (await takeLock(connection))) return { process: server, connection }
    await connection?.end().catch(() => undefined)
  }
  throw new Refusal(`PostgreSQL was not ready within a minute. Its log: ${home.log}`)
}

async function replaceOrphan(home: Home, other: Postmaster): Promise<void> {
  const connection = await connect(home, other.socketDirectory)
  if (!connection) {
    // It is starting or stopping. Which of the two shows in a moment.
    await wait(30)
    return
  }
  const ours = await takeLock(connection)
  if (ours) await stopPostmaster(other.pid)
  await connection.end().catch(() => undefined)
  if (!ours) throw inUse(home)
  removeSocketDirectory(other.socketDirectory)
}

function inUse(home: Home): Refusal {
  return new Refusal(
    `The database in ${home.directory} is in use: this product is already running from here. ` +
      'Stop that one first (Ctrl-C where it runs), or give this one another DATA_DIRECTORY.',
  )
}

async function connectWhenReady(home: Home, socketDirectory: string, server: ChildProcess, deadline: number) {
  let failure: Error | undefined
  server.once('error', (error) => {
    failure = error
  })
  while (Date.now() < deadline) {
    if (failure) throw new Refusal(`PostgreSQL could not be started: ${failure.message}`)
    if (server.exitCode !== null || server.signalCode !== null) return refuseUnlessPassing(home)
    const connection = await connect(home, socketDirectory)
    if (connection) return connection
    await wait(20)
  }
  return undefined
}

/** Another start may hold the data, or the memory of a killed server may live for a moment more; all else is final. */
async function refuseUnlessPassing(home: Home): Promise<undefined> {
  const fatal = /FATAL: +(.*)/.exec(readFileSync(home.log, 'utf8'))?.[1] ?? 'it gave no reason'
  if (!/already exists|still in use/.test(fatal)) {
    throw new Refusal(`PostgreSQL stopped while starting: ${fatal}. Its log: ${home.log}`)
  }
  await wait(100)
  return undefined
}

async function connect(home: Home, socketDirectory: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    host: socketDirectory,
    user: 'owner',
    password: home.passwords.owner,
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => undefined) // A server that stops says so on every connection; whoever waits on it reports.
  try {
    await client.connect()
    return client
  } catch {
    return undefined
  }
}

async function takeLock(connection: pg.Client): Promise<boolean> {
  try {
    const { rows } = await connection.query('SELECT pg_try_advisory_lock($1) AS taken', [advisoryLocks.owner])
    return rows[0]?.taken === true
  } catch {
    return false
  }
}
