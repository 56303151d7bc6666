import { type Day, isDay } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import { stepById, steps } from '@/lib/steps'
import { allowed } from './allowed'
import { readDraft, readField } from './draft'
import { quoted, someOf } from './quoted'
import type { Typed } from './typed'

/** One thing in an input that cannot be read: where it stands, and what is allowed there. Values are never repeated. */
export type InputProblem = { readonly step: string; readonly field: string; readonly problem: string }

/** What a case given as data reads as; with problems, there is no case. */
export type Parsed = { readonly case: Case; readonly problems: readonly InputProblem[]; readonly ignored: readonly string[] }

/** The days of judging that are taken: a slip of the hand in the year is none. */
export const DAYS = { earliest: '2000-01-01', latest: '2099-12-31' } as const

/** So many unknown keys of one object are named one by one. */
const MOST_NAMED = 10

const NOTHING: Case = { answers: {}, on: DAYS.earliest }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isJudgingDay = (on: unknown): on is Day => typeof on === 'string' && isDay(on) && on >= DAYS.earliest && on <= DAYS.latest

/** A problem for each unknown key, up to a point: a million of them are one mistake. */
function unknownKeys(of: object, known: object, kind: string, place: (key: string) => Omit<InputProblem, 'problem'>): InputProblem[] {
  const unknown = Object.keys(of).filter((key) => !Object.hasOwn(known, key))
  if (unknown.length === 0) return []
  const problem = `no such ${kind}; allowed: ${someOf(Object.keys(known))}`
  const named = unknown.slice(0, MOST_NAMED).map((key) => ({ ...place(quoted(key)), problem }))
  const more = unknown.length - named.length
  return more > 0 ? [...named, { ...place('…'), problem: `and ${more} more such keys` }] : named
}

const declaredSteps = Object.fromEntries(steps.map((step) => [step.id, step]))

/** Unknown keys in the rows of a step's lists. */
function unknownCells(step: string, fields: Readonly<Record<string, unknown>>): InputProblem[] {
  return Object.entries(stepById(step)?.fields ?? {}).flatMap(([field, declared]) => {
    const rows = declared.kind === 'list' && Object.hasOwn(fields, field) ? fields[field] : undefined
    if (declared.kind !== 'list' || !Array.isArray(rows)) return []
    return rows
      .slice(0, declared.most)
      .flatMap((row, at) => (isRecord(row) ? unknownKeys(row, declared.row, 'field of a row', (key) => ({ step, field: `${field}.${at}.${key}` })) : []))
  })
}

function unknownIn(answers: Readonly<Record<string, unknown>>): InputProblem[] {
  const inSteps = steps.flatMap(({ id, fields }): InputProblem[] => {
    const given = Object.hasOwn(answers, id) ? answers[id] : {}
    if (!isRecord(given)) return [{ step: id, field: '', problem: `must be an object of fields; allowed: ${someOf(Object.keys(fields))}` }]
    return [...unknownKeys(given, fields, 'field', (field) => ({ step: id, field })), ...unknownCells(id, given)]
  })
  return [...unknownKeys(answers, declaredSteps, 'step', (step) => ({ step, field: '' })), ...inSteps]
}

function wrongFrame(input: unknown): readonly InputProblem[] {
  if (!isRecord(input)) return [{ step: '', field: '', problem: 'a case is { "on": "YYYY-MM-DD", "answers": { … } }' }]
  const problems = unknownKeys(input, { on: '', answers: '' }, 'key', (field) => ({ step: '', field }))
  if (!isJudgingDay(input.on)) problems.push({ step: '', field: 'on', problem: `must be a day, YYYY-MM-DD, from ${DAYS.earliest} to ${DAYS.latest}` })
  if (!isRecord(input.answers)) problems.push({ step: '', field: 'answers', problem: 'must be an object of steps' })
  return problems
}

/** What is wrong with the answers that did not arrive in the case, whether their question is shown or not: a line a place. */
function unreadable(typed: Typed, from: Case): InputProblem[] {
  const arrived = (step: string, field: string) => (from.answers[step]?.[field] ?? from.setAside?.[step]?.[field]) !== undefined
  return steps.flatMap((step) => {
    const given = typed[step.id] ?? {}
    const lost = Object.keys(step.fields).filter((field) => Object.hasOwn(given, field) && !arrived(step.id, field))
    const places = lost.flatMap((field) => readField(step, field, given[field], from).problems)
    const once = new Map(places.map(({ field, at }) => [[field, ...at].join('.'), allowed(step.id, field, at)]))
    return [...once].map(([field, words]) => ({ step: step.id, field, problem: `allowed: ${words}` }))
  })
}

/** A row whose keys were found fault with is not named once more as a whole. */
const isNamed = (problem: InputProblem, known: readonly InputProblem[]) => known.some(({ step, field }) => step === problem.step && field.startsWith(`${problem.field}.`))

/**
 * Reads a case given as data, strictly: an unknown step, field or option, or a value that does not parse, is a problem.
 * Missing answers are legal. Answers to questions that are not shown are set aside and named in `ignored`. Never throws.
 */
export function parseCase(input: unknown): Parsed {
  const frame = wrongFrame(input)
  if (frame.length > 0) return { case: NOTHING, problems: frame, ignored: [] }
  const { on, answers } = input as { readonly on: Day; readonly answers: Readonly<Record<string, unknown>> }
  const typed = Object.fromEntries(steps.flatMap(({ id }) => (Object.hasOwn(answers, id) && isRecord(answers[id]) ? [[id, answers[id]]] : []))) as Typed
  const draft = readDraft(typed, on)
  const unknown = unknownIn(answers)
  const wrong = unreadable(typed, draft.case).filter((problem) => !isNamed(problem, unknown))
  return { case: draft.case, problems: [...unknown, ...wrong], ignored: draft.ignored }
}
