import { isAsked } from '@/lib/assess/asked'
import type { Field, ListField } from '@/lib/forms/field'
import { read } from '@/lib/forms/schema'
import { parseCase } from '@/lib/intake/parse'
import { judgePlain } from '@/lib/rules/condition'
import { type Case, questionsOf } from '@/lib/rules/fact'
import { stepById, steps } from '@/lib/steps'
import type { Chance } from './chance'
import { knownAnswer, type Temper } from './generated-answer'
import type { GeneratedCase } from './generated-case'

/** A question, where it stands. */
export type Question = { readonly key: string; readonly step: string; readonly name: string; readonly field: Field }

/** Every question there is. */
export const questions: readonly Question[] = steps.flatMap(({ id, fields }) =>
  Object.entries(fields).map(([name, field]) => ({ key: `${id}.${name}`, step: id, name, field })),
)
export const questionAt = (key: string): Question | undefined => questions.find((one) => one.key === key)

/** What was typed at a question. */
export const typedAt = ({ answers }: GeneratedCase, { step, name }: Question): unknown => answers[step]?.[name]

/** The same case with another answer; `undefined` takes it away. */
export function withAnswer({ on, answers }: GeneratedCase, { step, name }: Question, value: unknown): GeneratedCase {
  const { [name]: _, ...rest } = answers[step] ?? {}
  return { on, answers: { ...answers, [step]: value === undefined ? rest : { ...rest, [name]: value } } }
}

export const readCase = (of: GeneratedCase): Case => parseCase(of).case

/** Questions that decide whether others are shown, or what others may be answered. */
const SHOWING = new Set(
  steps.flatMap(({ showIf, fieldConditions }) =>
    [showIf, ...Object.values(fieldConditions)].flatMap((one) => one?.facts.flatMap(questionsOf) ?? []).map(({ key }) => key),
  ),
)

/** What is read with another answer to a question that is put to this person. Where nothing else depends on it, only that answer is read anew. */
export function caseWith({ generated, from }: { readonly generated: GeneratedCase; readonly from: Case }, question: Question, value: unknown): Case {
  if (SHOWING.has(question.key) || !isAsked(question.key, from)) return readCase(withAnswer(generated, question, value))
  const said = read(question.field, value)
  const { [question.name]: _, ...rest } = from.answers[question.step] ?? {}
  const answer = 'value' in said && said.value !== undefined ? { [question.name]: said.value } : {}
  return { ...from, answers: { ...from.answers, [question.step]: { ...rest, ...answer } } }
}

/** Facts that answers to a question are. */
const factAt = ({ step, name }: Question) => stepById(step)?.facts[name]

const UNTOLD: readonly unknown[] = [undefined, '', 'unsure', 'declined', 'prefer-not']
const cellIsOpen = (field: ListField, row: Readonly<Record<string, unknown>>, cell: string) => {
  const shown = field.row[cell]?.showIf
  return UNTOLD.includes(row[cell]) && (!shown || judgePlain(shown, (sibling) => row[sibling]) !== 'unmet')
}
const openCells = (field: ListField, rows: readonly Readonly<Record<string, unknown>>[]) =>
  rows.flatMap((row, at) => Object.keys(field.row).flatMap((cell) => (cellIsOpen(field, row, cell) ? [{ at, cell }] : [])))

/** It has no answer, or one that tells nothing, and is put to this person. Free words are no question that could be open. */
export function isOpen(question: Question, generated: GeneratedCase, from: Case): boolean {
  const { field, key } = question
  if (field.kind === 'text' || field.kind === 'long' || !isAsked(key, from)) return false
  const value = factAt(question)?.read(from)
  if (field.kind === 'list') return value === undefined ? !closedBySaying(question, from) : openCells(field, typedAt(generated, question) as []).length > 0
  return value === undefined || value === 'prefer-not'
}

/** A cell of a list's row, and what was typed in it. */
export type Cell = { readonly question: Question; readonly at: number; readonly cell: string; readonly typed: unknown }

/** Every cell of the lists that are put to this person. */
export const cellsOf = (generated: GeneratedCase, from: Case): readonly Cell[] =>
  questions
    .filter(({ field, key }) => field.kind === 'list' && isAsked(key, from))
    .flatMap((question) => {
      const rows = typedAt(generated, question)
      if (!Array.isArray(rows) || question.field.kind !== 'list') return []
      const names = Object.keys(question.field.row)
      return rows.flatMap((row, at) => names.map((cell) => ({ question, at, cell, typed: row?.[cell] })))
    })

/** What is read with another answer in one cell; `undefined` takes it away. */
export function caseWithCell(sample: { readonly generated: GeneratedCase; readonly from: Case }, { question, at, cell }: Cell, value: unknown): Case {
  const rows = typedAt(sample.generated, question) as readonly Readonly<Record<string, unknown>>[]
  const changed = rows.map((row, index) => {
    if (index !== at) return row
    const { [cell]: _, ...rest } = row
    return value === undefined ? rest : { ...rest, [cell]: value }
  })
  return caseWith(sample, question, changed)
}

/** “I take none” answers the list beside it. */
const closedBySaying = ({ step }: Question, from: Case) => ['noneTaken', 'noneTried'].some((name) => from.answers[step]?.[name] === 'yes')

/** The case with a known answer to an open question; of a list with open cells, one of them or all. */
export function answered(generated: GeneratedCase, question: Question, temper: Temper, chance: Chance, cells: 'one' | 'all' = 'one'): GeneratedCase {
  const { step, name, field } = question
  const place = { step, field: name, on: generated.on, siblings: generated.answers[step] ?? {} }
  const typed = typedAt(generated, question)
  if (field.kind !== 'list' || !Array.isArray(typed) || typed.length === 0) return withAnswer(generated, question, knownAnswer(field, place, temper, chance))
  const rows = typed.map((row) => ({ ...row }) as Record<string, unknown>)
  const open = openCells(field, rows)
  for (const { at, cell } of cells === 'all' ? open : [chance.one(open)]) {
    const row = rows[at]
    const asked = field.row[cell]
    if (row && asked) row[cell] = knownAnswer(asked, { ...place, step: '', field: cell, siblings: row }, temper, chance)
  }
  return withAnswer(generated, question, rows)
}
