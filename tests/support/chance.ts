/** Chance that can be had again: the same seed, the same throws. */
export type Chance = {
  /** From 0 up to 1. */
  readonly part: () => number
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number
  /** True in so many of 1. */
  readonly is: (share: number) => boolean
  readonly one: <T>(among: readonly T[]) => T
  /** From `least` to `most` of them, each once, in their order. */
  readonly some: <T>(among: readonly T[], least: number, most: number) => readonly T[]
}

/** Mulberry32: small, quick and the same on every machine. Good enough for making up answers, for nothing else. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  const part = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(part() * limit)
  const one = <T>(among: readonly T[]): T => {
    if (among.length === 0) throw new Error('Nothing to choose from.')
    return among[below(among.length)] as T
  }
  const some = <T>(among: readonly T[], least: number, most: number): readonly T[] => {
    const count = Math.min(among.length, least + below(most - least + 1))
    const chosen = new Set<number>()
    while (chosen.size < count) chosen.add(below(among.length))
    return among.filter((_, at) => chosen.has(at))
  }
  return { part, below, is: (share) => part() < share, one, some }
}
