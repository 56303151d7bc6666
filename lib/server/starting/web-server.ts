import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '@/lib/server/refusal'
import { supervise } from '@/lib/server/supervise'
import { endWithUs, programOf } from './command'
import { safeLine } from './safe-output'

/** How to run the web server. */
export type WebServerOptions = {
  readonly command: 'start' | 'dev'
  readonly port: number
  readonly variables: Readonly<Record<string, string>>
  /** Told in a sentence when it dies by itself and when it is back. */
  readonly report: (sentence: string) => void
  /** Called when it died so often that it is not started again. */
  readonly onGivenUp: () => void
}

/** Milliseconds for the answers in progress when we stop. */
const drainTime = 30_000

/**
 * Starts Next as a child and waits until it answers. One that dies later is started again.
 * @returns how to stop it: it finishes the answers in progress first
 * @throws Refusal with what it said when it does not come up
 */
export async function startWebServer(options: WebServerOptions): Promise<() => Promise<void>> {
  const { report, onGivenUp } = options
  const start = async () => ({ process: await startChild(options) })
  const server = await supervise({ name: 'The web server', start, report, onGivenUp })
  return async () => {
    const child = server.release().process
    if (hasEnded(child)) return
    child.kill('SIGTERM')
    await Promise.race([once(child, 'exit'), wait(drainTime, undefined, { ref: false })])
    if (!hasEnded(child)) child.kill('SIGKILL')
  }
}

async function startChild({ command, port, variables }: WebServerOptions): Promise<ChildProcess> {
  const address = command === 'dev' ? ['--hostname', 'localhost'] : []
  const child = spawn(process.execPath, [programOf('next', 'dist/bin/next'), command, '--port', String(port), ...address], {
    // It looks after STARTED_BY and ends when we do, however we die (starting/serving.ts).
    env: { ...process.env, ...variables, STARTED_BY: String(process.pid), NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  endWithUs(child)
  const early: string[] = []
  const shown = { ready: false, all: command === 'dev' }
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    show(from as Readable, to, shown, early)
  }
  await waitForAnswer(child, port, early)
  shown.ready = true
  return child
}

function show(from: Readable, to: NodeJS.WriteStream, shown: { ready: boolean; all: boolean }, early: string[]): void {
  createInterface({ input: from }).on('line', (line) => {
    if (!shown.ready) early.push(line)
    const safe = shown.all ? line : safeLine(line)
    if (safe !== undefined && (shown.ready || shown.all)) to.write(`${safe}\n`)
  })
}

async function waitForAnswer(child: ChildProcess, port: number, early: readonly string[]): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (hasEnded(child)) break
    if (await isHealthy(port)) return
    await wait(100)
  }
  child.kill('SIGKILL')
  throw new Refusal(`The web server did not come up:\n${early.join('\n').trim() || 'It said nothing.'}`)
}

/** Asks on a connection of its own: one that was kept open would hold up the server when it stops. */
function isHealthy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: 'localhost', port, path: '/health', agent: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode === 200)
    })
    request.once('error', () => resolve(false))
  })
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
