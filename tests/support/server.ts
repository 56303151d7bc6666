import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { processes } from './processes'

/** The checkout that is tested. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a server under test may be given. */
export type ServerOptions = {
  /** The demo with invented people, or the real product, empty. */
  readonly kind: 'demo' | 'start'
  /** Where its data is; a new temporary directory unless said. */
  readonly dataDirectory?: string
  /** The port it listens on; a free one unless said. */
  readonly port?: number
  /** Further environment variables, such as APP_KEYS and AUTH_SECRET. */
  readonly variables?: Readonly<Record<string, string>>
}

/** The numbers of its processes: what was started, the web server, the database. */
export type Pids = { readonly main: number; readonly web: number | undefined; readonly database: number | undefined }

/** The real product, started as people start it: production build, embedded database, its own data directory. */
export type Server = {
  readonly url: string
  readonly port: number
  readonly dataDirectory: string
  /** Everything that this start has printed so far, both streams. */
  readonly output: () => string
  /** The password of the demo's staff accounts. */
  readonly password: () => string
  /** Its processes as they are now. */
  readonly pids: () => Pids
  /** True once it has ended. */
  readonly hasEnded: () => boolean
  /** Stops it as Ctrl-C does. Its data stays. */
  readonly stop: () => Promise<void>
  /** Stops it and removes its data. */
  readonly remove: () => Promise<void>
}

const READY = 'Press Ctrl-C to stop.'
const PATIENCE = 120_000

/**
 * Starts the product and waits until it says that it is ready. Builds it when the sources have changed.
 * @throws Error with what it printed when it ends instead
 */
export async function startServer({ kind, dataDirectory = newDataDirectory(), port, variables = {} }: ServerOptions): Promise<Server> {
  const listening = port ?? (await freePort())
  const { PATH = '', HOME = '', TMPDIR = tmpdir() } = process.env
  const before = printedBy(dataDirectory).length
  const log = openSync(logOf(dataDirectory), 'a', 0o600)
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${kind}.ts`], {
    cwd: root,
    // Nothing of this process's own settings; and an empty DATABASE_URL is none, whatever a developer's .env says.
    env: {
      PATH,
      HOME,
      TMPDIR,
      PORT: String(listening),
      DATA_DIRECTORY: dataDirectory,
      DATABASE_URL: '',
      PUBLIC_URL: '',
      TRUSTED_PROXY_HOPS: '',
      ...variables,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  const output = () => printedBy(dataDirectory).slice(before)
  await waitUntilReady(child, output)
  return serverOf({ child, port: listening, dataDirectory, output })
}

const logOf = (dataDirectory: string) => join(dataDirectory, 'printed.log')

/** Everything that servers on this data directory have printed, to whoever asks. */
export const printedBy = (dataDirectory: string): string => (existsSync(logOf(dataDirectory)) ? readFileSync(logOf(dataDirectory), 'utf8') : '')

type Running = { readonly child: ChildProcess; readonly port: number; readonly dataDirectory: string; readonly output: () => string }

function serverOf({ child, port, dataDirectory, output }: Running): Server {
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const stop = async () => {
    if (hasEnded()) return
    child.kill('SIGCONT')
    child.kill('SIGTERM')
    await Promise.race([once(child, 'exit'), wait(40_000, undefined, { ref: false })])
    if (hasEnded()) return
    child.kill('SIGKILL')
    throw new Error(`The server did not stop within 40 seconds. It said:\n${output()}`)
  }
  return {
    url: `http://localhost:${port}`,
    port,
    dataDirectory,
    output,
    password: () => readFileSync(join(dataDirectory, 'demo-password.txt'), 'utf8').trim(),
    pids: () => pidsOf(child.pid ?? 0, dataDirectory),
    hasEnded,
    stop,
    remove: async () => {
      await stop()
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}

async function waitUntilReady(child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + PATIENCE
  while (!output().includes(READY)) {
    const ended = child.exitCode !== null || child.signalCode !== null
    if (ended || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`The server ${ended ? 'ended' : 'was not ready in time'}. It said:\n${output()}`)
    }
    await wait(25)
  }
}

/** The processes of a server, by the number of the one that was started. */
export const pidsOf = (main: number, dataDirectory: string): Pids => ({ main, web: webServerOf(main), database: databaseOf(dataDirectory) })

const webServerOf = (main: number) => processes().find(({ parent, command }) => parent === main && /next[-/]/.test(command) && !command.includes('postgres'))?.pid

function databaseOf(dataDirectory: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(dataDirectory, 'postgresql', 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
    return processes().some((one) => one.pid === pid && one.command.includes('postgres')) ? pid : undefined
  } catch {
    return undefined
  }
}

/** A data directory that the account PostgreSQL runs under can pass through. */
function newDataDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'intake-test-'))
  chmodSync(directory, 0o711)
  return directory
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
