import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Refusal } from '@/lib/server/refusal'

const require = createRequire(import.meta.url)

/** Where the program of an installed package lies; asked of Node, so that it is found wherever npm put it. */
export function programOf(packageName: string, path: string): string {
  return join(dirname(require.resolve(`${packageName}/package.json`)), path)
}

/** Ends a child when we exit, planned or not. */
export function endWithUs(child: ChildProcess): void {
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
}

/**
 * Runs a program of ours in Node to its end. What it prints is shown only when it fails.
 * @throws Refusal with its output when it fails
 */
export async function runToEnd(task: string, program: string, given: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [program, ...given], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  endWithUs(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Refusal(`${task} failed:\n${output.trim()}`)
}
