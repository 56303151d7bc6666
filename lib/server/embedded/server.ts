import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '@/lib/server/process-alive'
import { type Account, canReach } from './account'
import type { Binaries } from './binaries'
import type { Home } from './home'
import { socketDirectoryPrefix } from './postmaster'

/** Settings of PostgreSQL, by their own names. */
export type Settings = Readonly<Record<string, string>>

const settingsOfEveryServer: Settings = {
  listen_addresses: '',
  password_encryption: 'scram-sha-256',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: '60',
  shared_buffers: '64MB',
  // Parallel workers need /dev/shm, which containers keep small; one clinic's questions do not need them.
  max_parallel_workers_per_gather: '0',
  // The log names errors, never the values that caused them.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_parameter_max_length: '0',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/**
 * Creates the data directory unless it exists. Made beside and renamed, so that one cut short is never used.
 * Takes about a second, once.
 */
export function initialise(home: Home, binaries: Binaries): void {
  removeAbandoned(home)
  if (existsSync(home.data)) return
  const beside = `${home.data}.${process.pid}`
  const passwordFile = `${home.data}.password.${process.pid}`
  writeFileSync(passwordFile, home.passwords.owner, { mode: 0o600 })
  give(passwordFile, home.account)
  try {
    // The builtin locale sorts alike on every host: an upgrade of the operating system cannot spoil an index.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const access = ['--username=owner', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    execFileSync(binaries.initdb, ['-D', beside, ...access, ...locale, '--no-instructions'], options(home))
    renameSync(beside, home.data)
  } catch (error) {
    // Another start may have been quicker; its result is as good as ours.
    if (!existsSync(home.data)) throw error
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(beside, { recursive: true, force: true })
  }
}

/** What an initialisation left behind that was killed. */
function removeAbandoned(home: Home): void {
  for (const name of readdirSync(home.directory)) {
    const maker = /^data(?:\.password)?\.(\d+)$/.exec(name)?.[1]
    if (maker && !isAlive(Number(maker))) rmSync(join(home.directory, name), { recursive: true, force: true })
  }
}

/**
 * Starts PostgreSQL in a process group of its own: Ctrl-C in a terminal reaches us first, and we stop the web
 * server before its database. The socket lies in a fresh 0700 directory with a short name (a socket path holds
 * 107 bytes). The log of the run before is kept beside the new one.
 */
export function spawnServer(home: Home, binaries: Binaries, socketDirectory: string, extra: Settings): ChildProcess {
  const settings = { ...settingsOfEveryServer, ...extra, unix_socket_directories: socketDirectory }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  if (existsSync(home.log)) renameSync(home.log, `${home.log}.before`)
  restoreSocketDirectory(socketDirectory, home.account)
  const log = openSync(home.log, 'w', 0o600)
  try {
    return spawn(binaries.postgres, ['-D', home.data, ...flags], {
      ...options(home),
      detached: true,
      stdio: ['ignore', log, log],
    })
  } finally {
    closeSync(log)
  }
}

/** A new directory for the socket, short and private to the account. */
export function makeSocketDirectory(account: Account): string {
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find((path) => path.length < 60 && canReach(account, path)) ?? '/tmp'
  const directory = mkdtempSync(join(parent, socketDirectoryPrefix))
  give(directory, account)
  return directory
}

/** After a crash the directory may be gone: whoever looked meanwhile took it for one that was left behind. */
function restoreSocketDirectory(directory: string, account: Account): void {
  if (existsSync(directory)) return
  mkdirSync(directory, { mode: 0o700 })
  give(directory, account)
}

function give(path: string, account: Account): void {
  if (process.getuid?.() === 0) chownSync(path, account.uid, account.gid)
}

function options(home: Home) {
  const asAccount = process.getuid?.() === 0 ? home.account : {}
  // Nothing of our own environment: it holds the keys.
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C' } as unknown as NodeJS.ProcessEnv
  return { ...asAccount, cwd: home.directory, env, stdio: 'pipe' as const }
}
