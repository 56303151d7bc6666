import type { Day } from './day'

export type StepId = string
export type Answers = Readonly<Record<StepId, Readonly<Record<string, unknown>>>>

/** One person's answers, step by step, judged as of one day (the clinic's day of sending). */
export type Case = {
  readonly answers: Answers
  readonly on: Day
  /** Answers to questions that are not shown: kept, no facts. Only contradiction checks read them. */
  readonly setAside?: Answers
  /** Keys of questions whose answer a psychiatrist confirmed with the patient, or corrected: what contradicts them is settled. */
  readonly confirmed?: readonly string[]
  /** "Suppose that …": values that stand in for facts, by key. Used by examples and by `reachable`; never stored. */
  readonly supposed?: Readonly<Record<string, unknown>>
}

/** Something we may know about a person: asked in a step, or derived from other facts. Key: `step.field`. */
export type Fact<T> = {
  readonly key: string
  readonly label: string
  /** What it is worked out from; empty when it is asked. "Still to ask" walks these down to the questions. */
  readonly inputs: readonly Fact<unknown>[]
  /** The value, or `undefined` when it is not known. Never guesses. */
  read(from: Case): T | undefined
  /** A value in words, for findings and summaries. */
  show(value: unknown): string
  /** Of a worked-out fact: nobody changes it by deciding to, whatever it is worked out from. A step says it of its questions. */
  readonly given?: true
}

/** What a fact's value may be: `ValueOf<typeof painMonths>` is `number`. */
export type ValueOf<F> = F extends Fact<infer T> ? T : never

/** How a question was answered. `unsure` and `declined` are full answers that leave the fact unknown. */
export type Reply = 'given' | 'unsure' | 'declined' | 'missing'

const plainly = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(', ') : String(value))

/** Reads what stands at `step.field`: no blank, no `undefined`, no empty list. */
function answerAt(key: string): (from: Case) => unknown {
  const dot = key.indexOf('.')
  const [step, field] = [key.slice(0, dot), key.slice(dot + 1)]
  return ({ answers }) => {
    const value = answers[step]?.[field]
    return value === '' || value === null || (Array.isArray(value) && value.length === 0) ? undefined : value
  }
}

function replyOf(value: unknown): Reply {
  if (value === undefined) return 'missing'
  const alone = Array.isArray(value) && value.length === 1 ? value[0] : value
  return alone === 'unsure' || alone === 'declined' ? alone : 'given'
}

/** What was worked out about a case, by slot; the case read last is at hand. */
const workings = new WeakMap<Case, unknown[]>()
let latest: { readonly from: Case; readonly found: unknown[] } | undefined
let slots = 0

function workingsOf(from: Case): unknown[] {
  if (latest?.from === from) return latest.found
  const found = workings.get(from) ?? new Array<unknown>(slots)
  workings.set(from, found)
  latest = { from, found }
  return found
}

const NOTHING = Symbol('worked out: nothing')

/** Works something out once for each case. A case never changes, and what many rules ask for is worked out many times else. */
export function oncePerCase<T>(work: (from: Case) => T): (from: Case) => T {
  const slot = slots++
  return (from) => {
    const before = workingsOf(from)[slot]
    if (before !== undefined) return (before === NOTHING ? undefined : before) as T
    const value = work(from)
    workingsOf(from)[slot] = value === undefined ? NOTHING : value
    return value
  }
}

const supposes = ({ supposed }: Case, key: string) => supposed !== undefined && key in supposed

/** A fact that a step asks for. Its key is the question's place, `step.field`. */
export function asked<T>(key: string, label: string, show: (value: T) => string = plainly): Fact<T> {
  const answer = answerAt(key)
  return {
    key,
    label,
    inputs: [],
    read(from) {
      if (supposes(from, key)) return from.supposed?.[key] as T | undefined
      const value = answer(from)
      return replyOf(value) === 'given' ? (value as T) : undefined
    },
    show: (value) => show(value as T),
  }
}

type Values<F extends readonly Fact<unknown>[]> = { [I in keyof F]: ValueOf<F[I]> | undefined }

/**
 * A fact worked out from others. `work` receives `undefined` for every input that is not known,
 * and itself answers `undefined` when it cannot tell.
 */
export function derived<const F extends readonly Fact<unknown>[], T>(of: {
  readonly key: string
  readonly label: string
  readonly from: F
  readonly work: (...values: Values<F>) => T | undefined
  readonly show?: (value: T) => string
}): Fact<T> {
  const work = oncePerCase((from) => of.work(...(of.from.map((fact) => fact.read(from)) as Values<F>)))
  return {
    key: of.key,
    label: of.label,
    inputs: of.from,
    read: (from) => (supposes(from, of.key) ? (from.supposed?.[of.key] as T | undefined) : work(from)),
    show: (value) => (of.show ?? plainly)(value as T),
  }
}

/** The day of judging, as a fact: the only clock there is. */
export const judgedOn: Fact<Day> = { key: 'case.on', label: 'Day of the assessment', inputs: [], read: (from) => from.on, show: plainly }

/** How a question was answered, in words. A finding keeps these words alone, so what was stored is read back by them. */
export const REPLY_WORDS: Record<Reply, string> = { given: 'answered', unsure: 'not sure', declined: 'prefers not to say', missing: 'not answered' }

/** The key of a reply is its question's with this at the end. */
export const REPLY = ':reply'

/** How a question was answered, as a fact that is always known: a declined item 9 is not a missing one. */
export function replyTo(fact: Fact<unknown>): Fact<Reply> {
  const key = `${fact.key}${REPLY}`
  const answer = answerAt(fact.key)
  return {
    key,
    label: fact.label,
    inputs: [fact],
    read: (from) => (supposes(from, key) ? (from.supposed?.[key] as Reply) : supposes(from, fact.key) ? 'given' : replyOf(answer(from))),
    show: (value) => REPLY_WORDS[value as Reply],
  }
}

const walked = new WeakMap<Fact<unknown>, readonly Fact<unknown>[]>()

/** The questions that a fact rests on: itself when it is asked, else its inputs' questions, each once. */
export function questionsOf(fact: Fact<unknown>): readonly Fact<unknown>[] {
  if (fact === judgedOn) return []
  if (fact.inputs.length === 0) return [fact]
  const before = walked.get(fact)
  if (before) return before
  const questions = [...new Set(fact.inputs.flatMap(questionsOf))]
  walked.set(fact, questions)
  return questions
}
