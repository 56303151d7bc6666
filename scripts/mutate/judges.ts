import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Court, Verdict } from './judge'
import type { FromJudge, ToJudge } from './judge-process'
import type { Mutant } from './mutant'

const PROGRAM = fileURLToPath(new URL('./judge-process.ts', import.meta.url))
/** A mutant may loop for ever. All the tests together take a few seconds; who takes this long hangs, and a run that hangs is noticed. */
export const PATIENCE_MS = 60_000
/** Loading everything and running every test once, on a busy machine. */
const START_MS = 300_000

/** One process that judges; a new one takes its place when a mutant makes it hang or fall. */
class Bench {
  #child: ChildProcess | undefined

  constructor(
    readonly court: Court,
    readonly patience: number,
  ) {}

  async #ask(message: ToJudge, patience: number): Promise<FromJudge | undefined> {
    const child = this.#child as ChildProcess
    const waiting = new AbortController()
    const timer = setTimeout(() => waiting.abort(), patience)
    child.send(message)
    try {
      const told = await Promise.race([once(child, 'message', { signal: waiting.signal }), once(child, 'exit', { signal: waiting.signal }).then(() => undefined)])
      return told?.[0] as FromJudge | undefined
    } catch (problem) {
      if (waiting.signal.aborted) return undefined
      throw problem
    } finally {
      clearTimeout(timer)
      waiting.abort()
    }
  }

  async #start(): Promise<void> {
    this.#child = fork(PROGRAM, { execArgv: ['--import', 'tsx'], cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const told = await this.#ask({ court: this.court }, START_MS)
    if (told && 'ready' in told) return
    this.close()
    throw new Error(told && 'problem' in told ? told.problem : 'The process that judges did not start.')
  }

  async judge(mutant: Mutant): Promise<Verdict> {
    if (!this.#child) await this.#start()
    const told = await this.#ask({ mutant }, this.patience)
    if (told && 'problem' in told) throw new Error(told.problem)
    if (told && 'noticed' in told) return told
    this.close()
    return { noticed: true, by: `no answer within ${this.patience / 1000} seconds` }
  }

  /** Throws when what this process noticed cannot be trusted. */
  async finish(): Promise<void> {
    const told = this.#child ? await this.#ask({ done: true }, START_MS) : undefined
    if (told && 'problem' in told) throw new Error(told.problem)
  }

  close(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }
}

/** Judges every mutant, several at a time. The answers stand in the order of the mutants, whoever was quicker. */
export async function judgeAll(
  court: Court,
  mutants: readonly Mutant[],
  { processes, patience, onVerdict }: { readonly processes: number; readonly patience: number; readonly onVerdict: (mutant: Mutant, verdict: Verdict) => void },
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = []
  let next = 0
  const work = async () => {
    const bench = new Bench(court, patience)
    try {
      for (let at = next++; at < mutants.length; at = next++) {
        const mutant = mutants[at] as Mutant
        const verdict = await bench.judge(mutant)
        verdicts[at] = verdict
        onVerdict(mutant, verdict)
      }
      await bench.finish()
    } finally {
      bench.close()
    }
  }
  await Promise.all(Array.from({ length: Math.min(processes, mutants.length) }, work))
  return verdicts
}
