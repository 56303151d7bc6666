import type { Field, ListField, RowField } from '@/lib/forms/field'
import { optionsOf } from '@/lib/forms/step'
import { dayInWords } from '@/lib/i18n/dates'
import type { Draft } from '@/lib/intake/typed'
import { optionsIn } from '@/lib/knowledge/lists'

/** How a question was answered. `unreadable`: kept as typed, no fact. */
export type AnswerState = 'given' | 'unsure' | 'declined' | 'missing' | 'unreadable'
export type AnswerTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
export type AnswerRow = { readonly key: string; readonly question: string; readonly state: AnswerState; readonly text: string; readonly table?: AnswerTable }
/** What a psychiatrist says of an answer, beside it. `answer`: the right one, when corrected. */
export type AnswerMark = {
  readonly kind: 'confirmed' | 'corrected'
  readonly by: string
  readonly at: Date
  readonly note: string
  readonly answer?: AnswerRow
}
export type AnswerSection = {
  readonly step: string
  readonly heading: string
  readonly rows: readonly AnswerRow[]
  /** The step asks for what is for the psychiatrist, and it is left out. No count: how many there are tells an answer. */
  readonly isKept: boolean
}

const STATE_WORDS: Readonly<Record<string, string>> = { unsure: 'I am not sure', declined: 'I would rather not say' }

function labelIn(field: Field, value: unknown): string {
  const options = field.kind === 'listed' ? optionsIn(field.from) : optionsOf(field)
  return options.find((option) => option.value === String(value))?.label ?? STATE_WORDS[String(value)] ?? String(value)
}

/** One answer in the words it was offered in. */
export function answerInWords(field: Field, value: unknown): string {
  if (typeof value === 'string' && STATE_WORDS[value]) return STATE_WORDS[value]
  if (Array.isArray(value)) return value.map((one) => labelIn(field, one)).join(', ')
  switch (field.kind) {
    case 'date':
    case 'month':
      return dayInWords(String(value))
    case 'item':
      return `${labelIn(field, value)} (${value})`
    case 'number':
      return field.unit ? `${value} ${field.unit}` : String(value)
    case 'scale':
      return `${value} of 10`
    default:
      return labelIn(field, value)
  }
}

/** Rows of a list as a table; a column nobody filled in is left out. */
export function tableOf(field: ListField, rows: readonly Readonly<Record<string, unknown>>[]): AnswerTable {
  const columns = (Object.entries(field.row) as [string, RowField][]).filter(([key]) => rows.some((row) => row[key] !== undefined))
  return {
    columns: columns.map(([, cell]) => cell.label),
    rows: rows.map((row) => columns.map(([key, cell]) => (row[key] === undefined ? '' : answerInWords(cell, row[key])))),
  }
}

function stateOf(value: unknown): AnswerState {
  const alone = Array.isArray(value) && value.length === 1 ? value[0] : value
  return alone === 'unsure' || alone === 'declined' ? alone : 'given'
}

/** One question and its answer; undefined for one off the core path that was not answered. */
export function rowOf(draft: Draft, step: string, name: string, field: Field): AnswerRow | undefined {
  const key = `${step}.${name}`
  const value = draft.case.answers[step]?.[name]
  const typed = draft.typed[step]?.[name]
  const question = field.label
  if (value === undefined && typed !== undefined && draft.problems[step]?.some((problem) => problem.field === name)) {
    return { key, question, state: 'unreadable', text: typeof typed === 'string' ? typed : JSON.stringify(typed) }
  }
  if (value === undefined) return field.later ? undefined : { key, question, state: 'missing', text: '' }
  if (field.kind !== 'list') return { key, question, state: stateOf(value), text: answerInWords(field, value) }
  const rows = value as readonly Readonly<Record<string, unknown>>[]
  return { key, question, state: 'given', text: rows.map((row) => String(row[field.rowTitle] ?? '')).join(', '), table: tableOf(field, rows) }
}
