import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { programOf, runToEnd } from '@/lib/server/starting/command'
import { freePort, root } from '@/tests/support/server'

/** A copy outside of the checkout: the framework looks upwards for a proxy and an instrumentation, and would find ours. */
function copied(): string {
  const directory = mkdtempSync(join(tmpdir(), 'intake-floor-'))
  cpSync(join(root, 'tests', 'bench', 'floor'), directory, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'))
  return directory
}

const program = () => programOf('next', 'dist/bin/next')
const PATIENCE = 30_000

/** The floor that pages are measured against: a bare app of the same versions, built and served like ours. */
export async function startFloor(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const settings = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
  const directory = copied()
  await runToEnd('The build of the floor', program(), ['build', directory], settings)
  const port = await freePort()
  const child = spawn(process.execPath, [program(), 'start', directory, '--port', String(port)], { env: { ...process.env, ...settings }, stdio: 'ignore' })
  const url = `http://localhost:${port}`
  await untilItAnswers(url, child)
  const stop = () => {
    child.kill('SIGKILL')
    rmSync(directory, { recursive: true, force: true })
  }
  return { url, stop }
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await wait(50)
  }
  child.kill('SIGKILL')
  throw new Error('The floor app did not come up.')
}
