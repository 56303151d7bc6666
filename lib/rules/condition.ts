import { type History, valueOn } from './dated'
import type { Case, Fact } from './fact'

export type Verdict = 'met' | 'unmet' | 'unknown'

/** A verdict and the facts that decided it. When it is `unknown`, they are the facts still to ask for. */
export type Judgement = { readonly verdict: Verdict; readonly because: readonly Fact<unknown>[] }

/** A condition as plain data: what the browser gets, and judges with the same tests. `history`: every dated number behind `value`. */
export type Plain =
  | { readonly op: 'all' | 'any'; readonly of: readonly Plain[] }
  | { readonly op: 'not'; readonly of: Plain }
  | { readonly op: Test; readonly fact: string; readonly value: unknown; readonly history?: History<number> }

export type Condition = {
  readonly facts: readonly Fact<unknown>[]
  /** What it is made of; empty for a comparison of one fact. */
  readonly of: readonly Condition[]
  readonly words: string
  readonly plain: Plain
  judge(from: Case): Judgement
}

/** The comparisons there are. Each takes a known value; ignorance is handled in one place, outside. */
const TESTS = {
  is: (actual: unknown, value: unknown) => actual === value,
  oneOf: (actual: unknown, value: unknown) => (value as readonly unknown[]).includes(actual),
  includes: (actual: unknown, value: unknown) => (actual as readonly unknown[]).includes(value),
  includesAny: (actual: unknown, value: unknown) => (value as readonly unknown[]).some((one) => (actual as readonly unknown[]).includes(one)),
  atLeast: (actual: unknown, value: unknown) => (actual as number) >= (value as number),
  atMost: (actual: unknown, value: unknown) => (actual as number) <= (value as number),
  above: (actual: unknown, value: unknown) => (actual as number) > (value as number),
  below: (actual: unknown, value: unknown) => (actual as number) < (value as number),
  moreThan: (actual: unknown, value: unknown) => (actual as readonly unknown[]).length > (value as number),
  known: () => true,
} as const
type Test = keyof typeof TESTS

const verdictOf = (holds: boolean): Verdict => (holds ? 'met' : 'unmet')

function leaf<T>(fact: Fact<T>, op: Test, value: unknown, words: string, valueFor: (from: Case) => unknown = () => value, history?: History<number>): Condition {
  const facts = [fact]
  const test = TESTS[op]
  // One fact alone decides, so there are just these three judgements.
  const judged = { met: { verdict: 'met', because: facts }, unmet: { verdict: 'unmet', because: facts }, unknown: { verdict: 'unknown', because: facts } } as const
  return {
    facts,
    of: [],
    words,
    plain: { op, fact: fact.key, value, ...(history && { history }) },
    judge(from) {
      const actual = fact.read(from)
      const against = valueFor(from)
      if (actual === undefined || against === undefined) return judged.unknown
      return test(actual, against) ? judged.met : judged.unmet
    },
  }
}

const listed = (fact: Fact<unknown>, values: readonly unknown[]) => values.map((value) => fact.show(value)).join(' or ')

/** The fact's value is exactly this one. */
export const is = <T>(fact: Fact<T>, value: T): Condition => leaf(fact, 'is', value, value === true ? fact.label : `${fact.label}: ${fact.show(value)}`)
/** The fact's value is one of these. */
export const oneOf = <T>(fact: Fact<T>, values: readonly T[]): Condition => leaf(fact, 'oneOf', values, `${fact.label}: ${listed(fact, values)}`)
/** Of a fact with several values: this one is among them. */
export const includes = <T>(fact: Fact<readonly T[]>, value: T): Condition => leaf(fact, 'includes', value, `${fact.label}: ${fact.show([value])}`)
/** Of a fact with several values: at least one of these is among them. */
export const includesAny = <T>(fact: Fact<readonly T[]>, values: readonly T[]): Condition =>
  leaf(fact, 'includesAny', values, `${fact.label}: any of ${fact.show(values)}`)
/** Of a fact with several values: there are more than this many. */
export const moreThan = (fact: Fact<readonly unknown[]>, count: number): Condition => leaf(fact, 'moreThan', count, `${fact.label}: more than ${count}`)
/** The fact has a value, whatever it is. */
export const known = (fact: Fact<unknown>): Condition => leaf(fact, 'known', true, `${fact.label} is known`)

function compared(op: 'atLeast' | 'atMost' | 'above' | 'below', sign: string) {
  return (fact: Fact<number>, limit: number | History<number>): Condition => {
    const newest = typeof limit === 'number' ? limit : [...limit].sort((a, b) => a.from.localeCompare(b.from)).at(-1)?.value
    const valueFor = (from: Case) => (typeof limit === 'number' ? limit : valueOn(limit, from.on))
    return leaf(fact, op, newest, `${fact.label} ${sign} ${newest}`, valueFor, typeof limit === 'number' ? undefined : limit)
  }
}
/** A number of at least this much, or of at least what a dated history says on the day of judging. */
export const atLeast = compared('atLeast', 'at least')
export const atMost = compared('atMost', 'at most')
export const above = compared('above', 'above')
export const below = compared('below', 'below')

const OPPOSITE: Readonly<Record<Verdict, Verdict>> = { met: 'unmet', unmet: 'met', unknown: 'unknown' }

/** The facts of several judgements, each once. Lists are short: looking through one is quicker than a set. */
function gathered(judgements: readonly Judgement[]): readonly Fact<unknown>[] {
  const facts: Fact<unknown>[] = []
  for (const { because } of judgements) for (const fact of because) if (!facts.includes(fact)) facts.push(fact)
  return facts
}

/** Which verdict of a child goes before which, by the one that decides. */
const RANKS = { met: { unmet: 0, unknown: 1, met: 2 }, unmet: { met: 0, unknown: 1, unmet: 2 } } as const

/** Folds children: those of the `deciding` verdict decide together; else one unknown leaves it unknown; else all decide. */
function fold(children: readonly Condition[], deciding: 'met' | 'unmet', from: Case): Judgement {
  const rank = RANKS[deciding]
  let verdict: Verdict = OPPOSITE[deciding]
  let decided: Judgement[] = []
  for (const child of children) {
    const judgement = child.judge(from)
    if (rank[judgement.verdict] < rank[verdict]) continue
    if (rank[judgement.verdict] > rank[verdict]) decided = []
    verdict = judgement.verdict
    decided.push(judgement)
  }
  return decided.length === 1 ? (decided[0] as Judgement) : { verdict, because: gathered(decided) }
}

const factsOf = (children: readonly Condition[]) => [...new Set(children.flatMap((child) => child.facts))]
const joined = (children: readonly Condition[], word: string) =>
  children.map((child) => (/ (and|or) /.test(child.words) ? `(${child.words})` : child.words)).join(` ${word} `)

/** Every one of these. One that is unmet decides; otherwise one unknown leaves it unknown. */
export function all(...children: readonly Condition[]): Condition {
  return {
    facts: factsOf(children),
    of: children,
    words: joined(children, 'and'),
    plain: { op: 'all', of: children.map((child) => child.plain) },
    judge: (from) => fold(children, 'unmet', from),
  }
}

/** At least one of these. Those that are met decide; otherwise one unknown leaves it unknown. */
export function any(...children: readonly Condition[]): Condition {
  return {
    facts: factsOf(children),
    of: children,
    words: joined(children, 'or'),
    plain: { op: 'any', of: children.map((child) => child.plain) },
    judge: (from) => fold(children, 'met', from),
  }
}

/** The opposite; what is unknown stays unknown. */
export function not(child: Condition): Condition {
  return {
    facts: child.facts,
    of: [child],
    words: `not (${child.words})`,
    plain: { op: 'not', of: child.plain },
    judge(from) {
      const { verdict, because } = child.judge(from)
      return { verdict: OPPOSITE[verdict], because }
    },
  }
}

/** Every fact that a condition compares, once for each time. */
export function factsIn(plain: Plain): readonly string[] {
  if ('fact' in plain) return [plain.fact]
  return plain.op === 'not' ? factsIn(plain.of) : plain.of.flatMap(factsIn)
}

/** Judges a condition's plain form against values by fact key: the browser's side of `Condition.judge`. */
export function judgePlain(plain: Plain, valueFor: (fact: string) => unknown): Verdict {
  switch (plain.op) {
    case 'all':
    case 'any': {
      const verdicts = plain.of.map((child) => judgePlain(child, valueFor))
      const deciding = plain.op === 'all' ? 'unmet' : 'met'
      if (verdicts.includes(deciding)) return deciding
      return verdicts.includes('unknown') ? 'unknown' : verdictOf(plain.op === 'all')
    }
    case 'not': {
      return OPPOSITE[judgePlain(plain.of, valueFor)]
    }
    default: {
      const actual = valueFor(plain.fact)
      return actual === undefined ? 'unknown' : verdictOf(TESTS[plain.op](actual, plain.value))
    }
  }
}
