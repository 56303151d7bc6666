import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** Written by the child when it ends, since nobody else can ask for its peak memory then. */
const TELLS_MEMORY = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`

export type Evaluated = { readonly status: number | null; readonly stdout: string; readonly lines: readonly string[]; readonly megabytes: number }

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** `npm run evaluate` in a process of its own, with this on standard input. */
export async function evaluating(input: string | Uint8Array, ...options: readonly string[]): Promise<Evaluated> {
  const given = options.length > 0 ? options : ['-']
  const child = spawn(process.execPath, ['--import', TELLS_MEMORY, '--import', 'tsx', 'scripts/evaluate.ts', ...given], { stdio: ['pipe', 'pipe', 'pipe', 'pipe'] })
  // It may have seen enough before everything was written.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const ended = once(child, 'close')
  const [stdout, stderr, kilobytes] = await Promise.all([textOf(child.stdout), textOf(child.stderr), textOf(child.stdio[3] as Readable)])
  const [status] = (await ended) as [number | null]
  return { status, stdout, lines: stderr.split('\n').filter(Boolean), megabytes: Number(kilobytes) / 1024 }
}
