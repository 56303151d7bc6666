import { type History, valueOn } from './dated'
import type { Case, Fact } from './fact'

export type Verdict = 'met' | 'unmet' | 'unknown'

/** A verdict and the facts that decided it. When it is `unknown`, they are the facts still to ask for. */
export type Judgement = { readonly verdict: Verdict; readonly because: readonly Fact<unknown>[] }

/** A condition as plain data: what the browser gets, and judges with the same tests. */
export type Plain =
  | { readonly op: 'all' | 'any'; readonly of: readonly Plain[] }
  | { readonly op: 'not'; readonly of: Plain }
  | { readonly op: Test; readonly fact: string; readonly value: unknown }

export type Condition = {
  readonly facts: readonly Fact<unknown>[]
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

function leaf<T>(fact: Fact<T>, op: Test, value: unknown, words: string, valueFor: (from: Case) => unknown = () => value): Condition {
  return {
    facts: [fact],
    words,
    plain: { op, fact: fact.key, value },
    judge(from) {
      const actual = fact.read(from)
      const against = valueFor(from)
      if (actual === undefined || against === undefined) return { verdict: 'unknown', because: [fact] }
      return { verdict: verdictOf(TESTS[op](actual, against)), because: [fact] }
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
    return leaf(fact, op, newest, `${fact.label} ${sign} ${newest}`, valueFor)
  }
}
/** A number of at least this much, or of at least what a dated history says on the day of judging. */
export const atLeast = compared('atLeast', 'at least')
export const atMost = compared('atMost', 'at most')
export const above = compared('above', 'above')
export const below = compared('below', 'below')

/** Folds children: those of the `deciding` verdict decide together; else one unknown leaves it unknown; else all decide. */
function fold(judgements: readonly Judgement[], deciding: Verdict, otherwise: Verdict): Judgement {
  const of = (verdict: Verdict) => judgements.filter((one) => one.verdict === verdict)
  const gather = (some: readonly Judgement[]) => [...new Set(some.flatMap((one) => one.because))]
  if (of(deciding).length > 0) return { verdict: deciding, because: gather(of(deciding)) }
  if (of('unknown').length > 0) return { verdict: 'unknown', because: gather(of('unknown')) }
  return { verdict: otherwise, because: gather(judgements) }
}

const factsOf = (children: readonly Condition[]) => [...new Set(children.flatMap((child) => child.facts))]
const joined = (children: readonly Condition[], word: string) =>
  children.map((child) => (/ (and|or) /.test(child.words) ? `(${child.words})` : child.words)).join(` ${word} `)

/** Every one of these. One that is unmet decides; otherwise one unknown leaves it unknown. */
export function all(...children: readonly Condition[]): Condition {
  return {
    facts: factsOf(children),
    words: joined(children, 'and'),
    plain: { op: 'all', of: children.map((child) => child.plain) },
    judge: (from) =>
      fold(
        children.map((child) => child.judge(from)),
        'unmet',
        'met',
      ),
  }
}

/** At least one of these. Those that are met decide; otherwise one unknown leaves it unknown. */
export function any(...children: readonly Condition[]): Condition {
  return {
    facts: factsOf(children),
    words: joined(children, 'or'),
    plain: { op: 'any', of: children.map((child) => child.plain) },
    judge: (from) =>
      fold(
        children.map((child) => child.judge(from)),
        'met',
        'unmet',
      ),
  }
}

/** The opposite; what is unknown stays unknown. */
export function not(child: Condition): Condition {
  return {
    facts: child.facts,
    words: `not (${child.words})`,
    plain: { op: 'not', of: child.plain },
    judge(from) {
      const { verdict, because } = child.judge(from)
      return { verdict: verdict === 'unknown' ? 'unknown' : verdictOf(verdict === 'unmet'), because }
    },
  }
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
      const verdict = judgePlain(plain.of, valueFor)
      return verdict === 'unknown' ? 'unknown' : verdictOf(verdict === 'unmet')
    }
    default: {
      const actual = valueFor(plain.fact)
      return actual === undefined ? 'unknown' : verdictOf(TESTS[plain.op](actual, plain.value))
    }
  }
}
