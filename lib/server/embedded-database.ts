import { dirname } from 'node:path'
import type pg from 'pg'
import { findBinaries } from './embedded/binaries'
import { type Claim, claimServer } from './embedded/claim'
import { findHome, type Home } from './embedded/home'
import { removeSocketDirectory, runningPostmaster, stopPostmaster } from './embedded/postmaster'
import { initialise, makeSocketDirectory, type Settings, spawnServer } from './embedded/server'
import { type Supervised, supervise } from './supervise'

/** Where an embedded PostgreSQL is reached. */
export type EmbeddedAddresses = {
  /** Connects as the owner of the tables: for migrations and backups. */
  readonly ownerUrl: string
  /** Connects as the role that may read and write, but not alter tables or touch the audit trail. */
  readonly url: string
}

/** An embedded PostgreSQL that belongs to this process. */
export type EmbeddedDatabase = EmbeddedAddresses & {
  /** Where its files are, for telling people. */
  readonly directory: string
  /** The process number of the server, which changes when it is started again. */
  readonly pid: () => number
  /** Stops the server, with nothing committed lost. Safe to call twice. */
  readonly stop: () => Promise<void>
}

/** How to start an embedded PostgreSQL. */
export type EmbeddedOptions = {
  readonly dataDirectory: string
  /** PostgreSQL settings beside our own. */
  readonly settings?: Settings
  /** Told in a sentence when the server dies by itself and when it is back. */
  readonly report?: (sentence: string) => void
  /** Called when it died so often that it is not started again. */
  readonly onGivenUp?: () => void
}

/**
 * Starts the embedded PostgreSQL of a data directory, creating it on the first call.
 * A server that a killed process left behind is replaced; one that dies by itself is started again at the same address.
 * @throws Refusal when another start uses this data, or this host cannot run it
 */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const home = findHome(options.dataDirectory)
  const binaries = findBinaries(home.account, dirname(home.directory))
  initialise(home, binaries)
  const socketDirectory = makeSocketDirectory(home.account)
  const spawn = () => spawnServer(home, binaries, socketDirectory, options.settings ?? {})
  try {
    const server = await supervise({
      name: 'The database',
      start: () => claimServer(home, socketDirectory, spawn),
      report: options.report,
      onGivenUp: options.onGivenUp,
    })
    const stop = stopping(server, socketDirectory)
    await prepareDatabase(server.current().connection, home).catch((error) => stop().then(() => Promise.reject(error)))
    const pid = () => server.current().process.pid ?? 0
    return { ...addressesOf(home, socketDirectory), directory: home.directory, pid, stop }
  } catch (error) {
    removeSocketDirectory(socketDirectory)
    throw error
  }
}

function stopping(server: Supervised<Claim>, socketDirectory: string): () => Promise<void> {
  // For an exit nobody planned, such as an uncaught error: there is no time to wait.
  const stopHard = () => {
    server.release().process.kill('SIGINT')
    removeSocketDirectory(socketDirectory)
  }
  process.once('exit', stopHard)
  let stopped: Promise<void> | undefined
  const stop = async () => {
    const { process: postmaster, connection } = server.release()
    process.off('exit', stopHard)
    await stopPostmaster(postmaster.pid ?? 0)
    await connection.end().catch(() => undefined)
    removeSocketDirectory(socketDirectory)
  }
  return () => {
    stopped ??= stop()
    return stopped
  }
}

/**
 * The addresses of an embedded PostgreSQL that another process runs on this data directory, for a script that works
 * beside it; undefined when none runs.
 */
export function runningEmbeddedDatabase(dataDirectory: string): EmbeddedAddresses | undefined {
  const home = findHome(dataDirectory)
  const running = runningPostmaster(home)
  return running && addressesOf(home, running.socketDirectory)
}

function addressesOf({ passwords }: Home, socketDirectory: string): EmbeddedAddresses {
  const urlOf = (role: string, password: string) => `postgresql://${role}:${password}@localhost/intake?host=${encodeURIComponent(socketDirectory)}`
  return { ownerUrl: urlOf('owner', passwords.owner), url: urlOf('application', passwords.application) }
}

/** Creates the database and the role of the application where they are missing. */
async function prepareDatabase(owner: pg.Client, home: Home): Promise<void> {
  const { rows: databases } = await owner.query(`SELECT 1 FROM pg_database WHERE datname = 'intake'`)
  if (databases.length === 0) await owner.query('CREATE DATABASE intake')
  const { rows: roles } = await owner.query(`SELECT 1 FROM pg_roles WHERE rolname = 'application'`)
  const password = owner.escapeLiteral(home.passwords.application)
  if (roles.length === 0) await owner.query(`CREATE ROLE application LOGIN PASSWORD ${password}`)
}
