import type { Field } from '@/lib/forms/field'
import type { Condition } from '@/lib/rules/condition'
import { type Case, type Fact, oncePerCase, questionsOf } from '@/lib/rules/fact'
import { fieldAt } from '@/lib/steps'
import { isAsked } from '../asked'
import { alternativesTo, answerTo, type OtherAnswer, otherAnswers, standsAlone } from './other-answers'
import { withAnswers } from './with-answers'

/** Answers that together would turn a verdict, and the case as it were then. */
export type Flip = { readonly answers: readonly OtherAnswer[]; readonly then: Case }

const WANTED = { met: 'unmet', unmet: 'met' } as const
type Wanted = 'met' | 'unmet'
/** A fact as it might have been; of a question, by which answer. */
type Supposed = { readonly fact: Fact<unknown>; readonly value: unknown; readonly by?: OtherAnswer }

/** The case with a fact as it might have been: answered so, or, where it is worked out, supposed. */
const supposing = (from: Case, { fact, value, by }: Supposed): Case => (by ? withAnswers(from, [by]) : { ...from, supposed: { ...from.supposed, [fact.key]: value } })

/** Between where a scale stands and a value that decides: the nearest that does. */
function nearest(question: Fact<unknown>, found: OtherAnswer, decides: (then: Case) => boolean, from: Case): OtherAnswer {
  const field = fieldAt(question.key)
  const now = question.read(from)
  if (!field || field.kind === 'list' || now === undefined) return found
  const { between } = alternativesTo(field, now, from)
  let [near, best] = [now, found]
  for (let middle = between?.(near, best.value); middle !== undefined; middle = between?.(near, best.value)) {
    const tried = answerTo(question.key, question.label, field, middle)
    if (decides(withAnswers(from, [tried]))) best = tried
    else near = middle
  }
  return best
}

/** Another answer, and the case as it were then. */
type Tried = { readonly other: OtherAnswer; readonly then: Case }

// Many findings turn on the same question: what is worked out of a case as it might have been is worked out once.
const triedIn = oncePerCase((_from) => new Map<string, readonly Tried[]>())

/** The other answers to a question that is put then. */
function tried(question: Fact<unknown>, from: Case): readonly Tried[] {
  const before = triedIn(from).get(question.key)
  if (before) return before
  const found = otherAnswers(question, from)
    .map((other) => ({ other, then: withAnswers(from, [other]) }))
    .filter(({ then }) => isAsked(question.key, then))
  triedIn(from).set(question.key, found)
  return found
}

/** One other answer among these questions that decides. */
function byOneAnswer(questions: readonly Fact<unknown>[], decides: (then: Case) => boolean, from: Case): Flip | undefined {
  for (const question of questions) {
    const found = tried(question, from).find(({ then }) => decides(then))
    if (!found) continue
    const answer = nearest(question, found.other, decides, from)
    return { answers: [answer], then: withAnswers(from, [answer]) }
  }
  return undefined
}

const SCORE_UP_TO = 27

/** Values that a worked-out fact might have: the other of yes and no; of a score, any. What is not known tells no kind. */
function otherValues(now: unknown): readonly unknown[] {
  if (typeof now === 'boolean') return [!now]
  if (typeof now === 'number') return Array.from({ length: SCORE_UP_TO + 1 }, (_, at) => at).filter((value) => value !== now)
  return []
}

/** Items of a score, numbers and words: one of them alone was tried before, and several are a score. */
const NOT_TOGETHER: readonly (Field['kind'] | undefined)[] = ['item', 'scale', 'number', 'month', 'date', 'text', 'long']

/** What an input might be instead. Of a list only that it is empty; of several chosen only fewer, or one that stands alone. */
function supposedFor(input: Fact<unknown>, from: Case): readonly Supposed[] {
  const values = otherValues(input.read(from))
  if (input.inputs.length > 0)
    return values.length > 0 ? values.map((value) => ({ fact: input, value })) : questionsOf(input).flatMap((question) => supposedFor(question, from))
  const kind = fieldAt(input.key)?.kind
  if (NOT_TOGETHER.includes(kind)) return []
  const now = input.read(from)
  const isTried = ({ value }: OtherAnswer) => !Array.isArray(value) || value.length === 0 || value.every(standsAlone) || (Array.isArray(now) && value.length < now.length)
  return otherAnswers(input, from)
    .filter((other) => kind !== 'list' || (other.value as readonly unknown[]).length === 0)
    .filter(isTried)
    .map((by) => ({ fact: input, value: by.value, by }))
}

/** Beyond so many, sets of three and then of two are not tried: a clinician could not follow them either. */
const MOST_IN_THREES = 16
const MOST_IN_TWOS = 40

/** Sets of one, two or three of these, small ones first. */
function* setsOf<T>(some: readonly T[]): Generator<readonly T[]> {
  for (const one of some) yield [one]
  if (some.length > MOST_IN_TWOS) return
  for (const [at, one] of some.entries()) for (const two of some.slice(at + 1)) yield [one, two]
  if (some.length > MOST_IN_THREES) return
  for (const [at, one] of some.entries()) for (const [next, two] of some.entries()) if (next > at) for (const three of some.slice(next + 1)) yield [one, two, three]
}

/** What a fact is worked out from, as it would have to be: the fewest of its inputs, each then traced to answers. */
function byInputs(fact: Fact<unknown>, decides: (then: Case) => boolean, from: Case): Flip | undefined {
  const options = fact.inputs.flatMap((input) => supposedFor(input, from))
  for (const set of setsOf(options)) {
    if (new Set(set.map((one) => one.fact)).size < set.length) continue
    if (!decides(set.reduce(supposing, from))) continue
    const traced = traceAll(set, from)
    if (traced && decides(traced.then)) return traced
  }
  return undefined
}

/** Each supposed value traced to answers, one after the other. */
function traceAll(set: readonly Supposed[], from: Case): Flip | undefined {
  let sofar: Flip = { answers: [], then: from }
  for (const { fact, value, by } of set) {
    const found = by ? { answers: [by], then: withAnswers(sofar.then, [by]) } : flipFact(fact, (then) => fact.read(then) === value, sofar.then)
    if (!found) return undefined
    sofar = { answers: [...sofar.answers, ...found.answers], then: found.then }
  }
  return sofar
}

/** Answers under which a fact decides otherwise: one, else the fewest of what it is worked out from, else the fact itself. */
function flipFact(fact: Fact<unknown>, decides: (then: Case) => boolean, from: Case): Flip | undefined {
  return byOneAnswer(questionsOf(fact), decides, from) ?? byInputs(fact, decides, from) ?? byItself(fact, decides, from)
}

/** A score that no single answer moves far enough: the score is named. A worked-out yes or no is nobody's answer, and is not. */
function byItself(fact: Fact<unknown>, decides: (then: Case) => boolean, from: Case): Flip | undefined {
  const now = fact.read(from)
  if (fact.inputs.length === 0 || typeof now !== 'number') return undefined
  const values = [...otherValues(now)].sort((a, b) => Math.abs(Number(a) - now) - Math.abs(Number(b) - now))
  const value = values.find((one) => decides(supposing(from, { fact, value: one })))
  if (value === undefined) return undefined
  const answers: readonly OtherAnswer[] = [{ key: fact.key, value, says: `“${fact.label}” were ${fact.show(value)}`, score: true }]
  return { answers, then: withAnswers(from, answers) }
}

const fewest = (some: readonly (Flip | undefined)[]) =>
  some.reduce<Flip | undefined>((best, one) => (one && (!best || one.answers.length < best.answers.length) ? one : best), undefined)

/** Every one of these turned, one after the other. */
function everyOf(children: readonly Condition[], wanted: Wanted, from: Case): Flip | undefined {
  let sofar: Flip = { answers: [], then: from }
  for (const child of children) {
    const found = towards(child, wanted, sofar.then)
    if (!found) return undefined
    sofar = { answers: [...sofar.answers, ...found.answers], then: found.then }
  }
  return sofar
}

/** The fewest answers under which a condition has the wanted verdict. */
function towards(when: Condition, wanted: Wanted, from: Case): Flip | undefined {
  if (when.judge(from).verdict === wanted) return { answers: [], then: from }
  const [child] = when.of
  if (when.plain.op === 'not' && child) return towards(child, WANTED[wanted], from)
  if (when.plain.op === 'all' || when.plain.op === 'any') {
    const needsAll = (when.plain.op === 'all') === (wanted === 'met')
    return needsAll ? everyOf(when.of, wanted, from) : fewest(when.of.map((one) => towards(one, wanted, from)))
  }
  return comparisonTowards(when, wanted, from)
}

const flipsIn = oncePerCase((_from) => new Map<string, Flip | undefined>())

/** The same comparison stands in many criteria: it is turned once. */
function comparisonTowards(when: Condition, wanted: Wanted, from: Case): Flip | undefined {
  const [fact] = when.facts
  if (!fact) return undefined
  const known = flipsIn(from)
  const key = `${JSON.stringify(when.plain)} ${wanted}`
  if (!known.has(key))
    known.set(
      key,
      flipFact(fact, (then) => when.judge(then).verdict === wanted, from),
    )
  return known.get(key)
}

/** Without the answers that turn out not to be needed. */
function needed(when: Condition, wanted: Wanted, { answers }: Flip, from: Case): readonly OtherAnswer[] {
  const suffices = (some: readonly OtherAnswer[]) => when.judge(withAnswers(from, some)).verdict === wanted
  return answers.reduce<readonly OtherAnswer[]>((kept, one) => {
    const rest = kept.filter((other) => other !== one)
    return suffices(rest) ? rest : kept
  }, answers)
}

/** The smallest set of answers found under which this condition's verdict would be another; undefined when none was found. */
export function flipOf(when: Condition, from: Case): readonly OtherAnswer[] | undefined {
  const { verdict } = when.judge(from)
  for (const wanted of verdict === 'unknown' ? (['met', 'unmet'] as const) : [WANTED[verdict]]) {
    const found = towards(when, wanted, from)
    const answers = found && needed(when, wanted, found, from)
    if (!answers || answers.length === 0 || (verdict === 'unknown' && answers.some(({ score }) => score))) continue
    const then = withAnswers(from, answers)
    if (when.judge(then).verdict === wanted && answers.every(({ key, score }) => score || isAsked(key, then))) return answers
  }
  // An answer may also take the question away: without thoughts of suicide nobody is asked for a method.
  return byOneAnswer(when.facts.flatMap(questionsOf), (then) => when.judge(then).verdict !== verdict, from)?.answers
}
