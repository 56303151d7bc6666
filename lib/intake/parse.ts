import { isDay } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import { stepById, steps } from '@/lib/steps'
import { allowed } from './allowed'
import { readDraft } from './draft'
import type { Typed } from './typed'

/** One thing in an input that cannot be read: where it stands, and what is allowed there. */
export type InputProblem = { readonly step: string; readonly field: string; readonly problem: string }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

function unknownKeys(answers: Readonly<Record<string, unknown>>): InputProblem[] {
  return Object.entries(answers).flatMap(([id, fields]) => {
    const step = stepById(id)
    if (!step) return [{ step: id, field: '', problem: `no such step; allowed: ${steps.map((one) => one.id).join(', ')}` }]
    if (!isRecord(fields)) return [{ step: id, field: '', problem: 'must be an object of fields' }]
    return Object.keys(fields)
      .filter((field) => !Object.hasOwn(step.fields, field))
      .map((field) => ({ step: id, field, problem: `no such field; allowed: ${Object.keys(step.fields).join(', ')}` }))
  })
}

/**
 * Reads a case given as data, strictly: an unknown step, field or option, or a value that does not parse, is a problem.
 * Missing answers are legal. Answers to questions that are not shown are set aside and named in `ignored`.
 */
export function parseCase(input: unknown): { readonly case: Case; readonly problems: readonly InputProblem[]; readonly ignored: readonly string[] } {
  const { on, answers = {}, ...others } = isRecord(input) ? input : {}
  const problems: InputProblem[] = []
  if (!isRecord(input)) problems.push({ step: '', field: '', problem: 'a case is { "on": "YYYY-MM-DD", "answers": { … } }' })
  else if (typeof on !== 'string' || !isDay(on)) problems.push({ step: '', field: 'on', problem: 'must be a day, YYYY-MM-DD' })
  for (const key of Object.keys(others)) problems.push({ step: '', field: key, problem: 'no such key; allowed: on, answers' })
  if (!isRecord(answers)) problems.push({ step: '', field: 'answers', problem: 'must be an object of steps' })
  if (problems.length > 0 || !isRecord(answers)) return { case: { answers: {}, on: '1900-01-01' }, problems, ignored: [] }

  problems.push(...unknownKeys(answers))
  const readable = Object.fromEntries(Object.entries(answers).filter(([, fields]) => isRecord(fields)))
  const draft = readDraft(readable as Typed, on as string)
  for (const [step, found] of Object.entries(draft.problems)) {
    for (const { field, at } of found) problems.push({ step, field: [field, ...at].join('.'), problem: `allowed: ${allowed(step, field, at)}` })
  }
  return { case: draft.case, problems, ignored: draft.ignored }
}
