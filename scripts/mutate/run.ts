import { type Equivalent, isAbout } from './equivalent'
import type { Court, Verdict } from './judge'
import { judgeAll, PATIENCE_MS } from './judges'
import { type Mutant, mutantsIn } from './mutant'

/** What is broken, and who is asked. */
export type Plan = {
  readonly court: Court
  readonly folders: readonly string[]
  readonly equivalents: readonly Equivalent[]
  /** Only files under this path. */
  readonly only?: string | undefined
  /** `{ part: 1, of: 4 }`: every fourth mutant, from the first on. */
  readonly shard?: { readonly part: number; readonly of: number } | undefined
  readonly processes: number
  /** Milliseconds that a judge may take over one mutant. */
  readonly patience?: number
  readonly onVerdict?: (done: number, all: number, mutant: Mutant, verdict: Verdict) => void
}

export type Judged = { readonly mutant: Mutant; readonly verdict: Verdict; readonly equivalent?: Equivalent | undefined }
/** What came of it. `stale`: entries of the list of equivalents that fit nothing; `noticed`: those that a test does notice. */
export type Outcome = {
  readonly judged: readonly Judged[]
  readonly survivors: readonly Judged[]
  readonly stale: readonly Equivalent[]
  readonly noticed: readonly Equivalent[]
  readonly seconds: number
}

const isUnder = (file: string, only: string | undefined) => only === undefined || file === only || file.startsWith(only.endsWith('/') ? only : `${only}/`)

/** Breaks one thing after the other and asks the tests. */
export async function mutate({ court, folders, equivalents, only, shard, processes, patience = PATIENCE_MS, onVerdict }: Plan): Promise<Outcome> {
  const began = performance.now()
  const inReach = mutantsIn(court.root, folders).filter(({ file }) => isUnder(file, only))
  const stale = equivalents.filter((one) => isUnder(one.file, only) && !inReach.some((mutant) => isAbout(one, mutant)))
  const mutants = inReach.filter((_, at) => !shard || at % shard.of === shard.part - 1)
  let done = 0
  const verdicts = await judgeAll(court, mutants, { processes, patience, onVerdict: (mutant, verdict) => onVerdict?.(++done, mutants.length, mutant, verdict) })
  const judged = mutants.map((mutant, at): Judged => ({ mutant, verdict: verdicts[at] as Verdict, equivalent: equivalents.find((one) => isAbout(one, mutant)) }))
  return {
    judged,
    survivors: judged.filter(({ verdict, equivalent }) => !verdict.noticed && !equivalent),
    stale,
    // Two changes of one line may read the same: an entry is wrong when a test notices each of them.
    noticed: equivalents.filter((one) => {
      const about = judged.filter(({ equivalent }) => equivalent === one)
      return about.length > 0 && about.every(({ verdict }) => verdict.noticed)
    }),
    seconds: Math.round((performance.now() - began) / 1000),
  }
}

/** Nothing survived, and the list of equivalents says nothing wrong. */
export const isContent = ({ survivors, stale, noticed }: Outcome): boolean => survivors.length + stale.length + noticed.length === 0
