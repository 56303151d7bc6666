import { read } from '@/lib/forms/schema'
import type { Step } from '@/lib/forms/step'
import type { Day } from '@/lib/rules/day'
import { type Case, questionsOf } from '@/lib/rules/fact'
import { steps } from '@/lib/steps'
import { isSaidByList, mismatch, missingTogether } from './cross-field'
import { isOutOfSight } from './private-part'
import type { Draft, FieldProblem, Typed } from './typed'

type Reading = { answers: Record<string, Record<string, unknown>>; setAside: Record<string, Record<string, unknown>> }

type Shown = 'shown' | 'in-doubt' | 'hidden'

/**
 * A step is hidden only when its condition is unmet: in doubt, ask. A follow-up question whose condition is not known yet is
 * neither drawn nor needed, but an answer to it counts: only an unmet condition sets it aside.
 */
function shownBy(condition: Step['showIf'], from: Case): Shown {
  const verdict = condition?.judge(from).verdict ?? 'met'
  return verdict === 'met' ? 'shown' : verdict === 'unknown' ? 'in-doubt' : 'hidden'
}

/**
 * A step that depends on a page nobody has come to yet waits: it is not on the list, so that nobody with back pain is shown
 * questions on migraine. Once that page was left with its answer open, in doubt, it is asked. Its answers count all the same.
 */
export function stepStateOf(step: Step, from: Case, left: readonly string[]): Shown | 'waiting' {
  const state = shownBy(step.showIf, from)
  if (state !== 'in-doubt') return state
  const open = step.showIf?.judge(from).because.flatMap(questionsOf) ?? []
  return open.some(({ key }) => !left.includes(key.slice(0, key.indexOf('.')))) ? 'waiting' : state
}

/** Reads one field's typed answer; what does not fit, or does not agree with the day or the lists, is a problem. */
export function readField(step: Step, field: string, value: unknown, from: Case): { value: unknown; problems: FieldProblem[] } {
  const declared = step.fields[field]
  if (!declared) return { value: undefined, problems: [] }
  const said = read(declared, value)
  if ('problems' in said) return { value: undefined, problems: said.problems.map((one) => ({ field, ...one })) }
  const wrong = said.value === undefined ? undefined : mismatch(declared, said.value, from.on, from.answers[step.id])
  return wrong ? { value: undefined, problems: [{ field, ...wrong }] } : { value: said.value, problems: [] }
}

/** Reads one step into `into`, in the order of its fields, since a field's condition reads earlier ones. */
function readStep(step: Step, typed: Readonly<Record<string, unknown>>, stepShown: boolean, into: Reading, on: Day, reading: typeof readField) {
  const shown: string[] = []
  const problems: FieldProblem[] = []
  for (const field of Object.keys(step.fields)) {
    const now: Case = { answers: into.answers, on }
    const state = stepShown ? shownBy(step.fieldConditions[field], now) : 'hidden'
    const counts = state !== 'hidden'
    if (state === 'shown') shown.push(field)
    const said = reading(step, field, typed[field], now)
    if (counts) problems.push(...said.problems)
    if (said.value === undefined) continue
    const place = counts ? into.answers : into.setAside
    place[step.id] = { ...place[step.id], [field]: said.value }
  }
  return { shown: shown.filter((field) => !isSaidByList(step, field, into.answers[step.id] ?? {})), problems }
}

function needsOf(step: Step, shown: readonly string[], from: Case, problems: readonly FieldProblem[]): FieldProblem[] {
  // Put off by whoever fills it in for the patient: staff ask, and nothing is wanting before.
  if (isOutOfSight(from, step.id)) return []
  const answers = from.answers[step.id] ?? {}
  const single = shown.flatMap((field) => {
    const needed = step.fields[field]?.needed
    return needed && answers[field] === undefined && !problems.some((one) => one.field === field) ? [{ field, at: [], problem: needed }] : []
  })
  return [...single, ...missingTogether(step.id, from)]
}

/** What was typed in a step. What is stored may be anything: what is no object of answers says nothing. */
function answersTo(step: Step, typed: Typed): Readonly<Record<string, unknown>> {
  const answers: unknown = Object.hasOwn(typed, step.id) ? typed[step.id] : undefined
  return typeof answers === 'object' && answers !== null && !Array.isArray(answers) ? (answers as Readonly<Record<string, unknown>>) : {}
}

/**
 * Reads what was typed with the steps' own schemas, as of one day. Never throws; parses anew on every read.
 * @param left the steps whose page was left by its button; every step that says something, unless told
 * @param reading how one answer is read; only `asWritten` reads otherwise
 */
export function readDraft(
  typed: Typed,
  on: Day,
  left: readonly string[] = Object.keys(typed).filter((id) => typed[id] !== undefined),
  reading: typeof readField = readField,
): Draft {
  const into: Reading = { answers: {}, setAside: {} }
  const shown: Record<string, readonly string[]> = {}
  const problems: Record<string, readonly FieldProblem[]> = {}
  for (const step of steps) {
    const state = stepStateOf(step, { answers: into.answers, on }, left)
    const stepShown = state !== 'hidden'
    const said = readStep(step, answersTo(step, typed), stepShown, into, on, reading)
    if (stepShown && state !== 'waiting') shown[step.id] = said.shown
    if (said.problems.length > 0) problems[step.id] = said.problems
  }
  const judged: Case = { answers: into.answers, on, setAside: into.setAside }
  const needs: Record<string, readonly FieldProblem[]> = {}
  for (const step of steps) {
    const missing = needsOf(step, shown[step.id] ?? [], judged, problems[step.id] ?? [])
    if (shown[step.id] && missing.length > 0) needs[step.id] = missing
  }
  const ignored = Object.entries(into.setAside).flatMap(([step, fields]) => Object.keys(fields).map((field) => `${step}.${field}`))
  return { typed, left, case: judged, problems, needs, ignored, shown }
}
