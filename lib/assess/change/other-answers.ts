import type { Field, RowField } from '@/lib/forms/field'
import { ALONE } from '@/lib/forms/kinds'
import { optionsOf } from '@/lib/forms/step'
import { optionsIn } from '@/lib/knowledge/lists'
import type { Case, Fact } from '@/lib/rules/fact'
import { fieldAt } from '@/lib/steps'
import { scaleFor } from './scale'
import { TYPICAL_ROWS } from './typical-rows'

/**
 * One answer as it might have been: what stands at a question instead, and how that is said after "if". `score`: it is no
 * question but a score that several answers make up. `also`: an answer that goes with it, such as "I take none".
 */
export type OtherAnswer = {
  readonly key: string
  readonly value: unknown
  readonly says: string
  readonly score?: true
  readonly also?: { readonly key: string; readonly value: unknown }
}

/** A page of a questionnaire on mood: its items are a score, and no item of it is a lever. */
const MOOD_PAGES = /^(?:self-harm|phq-9|gad-7)\./
const NO_LEVERS: readonly string[] = ['about-you.dateOfBirth', 'medicines.noneTaken', 'other-treatments.noneTried']

/** Never named as what would change something: thoughts of death, single mood items, a birthday. */
export const isNoLever = (key: string): boolean => MOOD_PAGES.test(key) || NO_LEVERS.includes(key)

/** Other values of a question, one after the other, and between two of them on a scale the values that lie there. */
export type Alternatives = { readonly values: readonly unknown[]; readonly between?: (near: unknown, far: unknown) => unknown | undefined }

const NONE: Alternatives = { values: [] }

const choicesOf = (field: Field | RowField) => (field.kind === 'listed' ? optionsIn(field.from) : optionsOf(field as Field))

/** An answer that says something only alone. */
export const standsAlone = (one: unknown) => ALONE.includes(one)

/** Of several that may be chosen: without each of those chosen, with each of the others, each alone. */
function setsOf(values: readonly string[], now: readonly unknown[]): readonly unknown[] {
  const chosen = now.filter((one) => !standsAlone(one))
  return [
    ...values.filter(standsAlone).map((one) => [one]),
    ...(chosen.length > 1 ? chosen.map((one) => chosen.filter((other) => other !== one)) : []),
    ...values.filter((one) => !standsAlone(one) && !chosen.includes(one)).map((one) => [...chosen, one]),
    ...values.filter((one) => !standsAlone(one)).map((one) => [one]),
  ]
}

/** What else may stand in a field. `now` is what stands there, or nothing. */
export function alternativesTo(field: Field | RowField, now: unknown, from: Case): Alternatives {
  switch (field.kind) {
    case 'one':
    case 'yesno':
      return { values: choicesOf(field).map(({ value }) => value) }
    case 'listed':
      if (field.text) return NONE
      return {
        values: field.several
          ? setsOf(
              choicesOf(field).map(({ value }) => value),
              [now ?? []].flat(),
            )
          : choicesOf(field).map(({ value }) => value),
      }
    case 'many':
      return {
        values: setsOf(
          choicesOf(field).map(({ value }) => value),
          [now ?? []].flat(),
        ),
      }
    case 'item':
      return { values: [0, 3, 1, 2] }
    case 'text':
    case 'long':
      return { values: now === undefined ? [] : [''] }
    case 'list':
      return NONE
    default:
      return scaleFor(field, now, from.on)
  }
}

type Row = Readonly<Record<string, unknown>>
type ListField = Extract<Field, { kind: 'list' }>

/** Of lists longer than this rows are left out, but not looked into: the search would take longer than a person waits. */
const MOST_ROWS = 8
/** What a clinician would look at first, before leaving a row out: a dose, a change, whether it is still taken. */
const CELLS_FIRST: readonly string[] = ['changed', 'nowMg', 'now']
const CELLS_THEN: readonly string[] = ['result', 'response', 'doseMg', 'weeks', 'mostDays', 'thisEpisode', 'givenFor', 'addedTo', 'sessions']
/** That a list is empty is said beside it. */
const NONE_BESIDE: Readonly<Record<string, string>> = { 'medicines.list': 'medicines.noneTaken', 'other-treatments.list': 'other-treatments.noneTried' }

const titled = (field: ListField, row: Row) => `“${String(row[field.rowTitle] ?? `a ${field.rowName}`)}”`

/** Without one row, without two, without any. */
function withoutRows(key: string, label: string, field: ListField, rows: readonly Row[]): readonly OtherAnswer[] {
  const pairs = rows.length > MOST_ROWS ? [] : rows.flatMap((one, at) => rows.slice(at + 1).map((other) => [one, other]))
  const some = [...rows.map((row) => [row]), ...pairs].filter(({ length }) => length < rows.length)
  const none = NONE_BESIDE[key]
  return [
    ...some.map((gone) => ({ key, value: rows.filter((row) => !gone.includes(row)), says: `${gone.map((row) => titled(field, row)).join(' and ')} were not listed` })),
    ...(rows.length > 0 ? [{ key, value: [], says: `nothing were listed at “${label}”`, ...(none && { also: { key: none, value: 'yes' } }) }] : []),
  ]
}

/** One cell of one row otherwise. */
function otherCells(key: string, field: ListField, rows: readonly Row[], names: readonly string[], from: Case): readonly OtherAnswer[] {
  if (rows.length > MOST_ROWS) return []
  return rows.flatMap((row, at) =>
    names.flatMap((name) => {
      const cell = field.row[name]
      const values = cell ? alternativesTo(cell, row[name], from).values.filter((value) => value !== row[name] && value !== '') : []
      return values.map((value) => ({
        key,
        value: rows.map((one, other) => (other === at ? { ...one, [name]: value } : one)),
        says: `of ${titled(field, row)}, “${cell?.label}” were ${cell ? inWords(cell, value) : ''}`,
      }))
    }),
  )
}

/** A list with one cell of a row otherwise, without rows, or with one more. */
function otherLists(key: string, label: string, field: ListField, rows: readonly Row[], from: Case): readonly OtherAnswer[] {
  const more = (TYPICAL_ROWS[key] ?? []).map(({ row, words }) => ({ key, value: [...rows, row], says: `one more were listed: ${words}` }))
  return [...otherCells(key, field, rows, CELLS_FIRST, from), ...withoutRows(key, label, field, rows), ...otherCells(key, field, rows, CELLS_THEN, from), ...more]
}

/** A value in words, as it stands after "were". */
export function inWords(field: Field | RowField, value: unknown): string {
  const options = field.kind === 'list' ? [] : choicesOf(field)
  const label = (one: unknown) => options.find((option) => option.value === String(one))?.label ?? String(one)
  if (Array.isArray(value)) return value.map((one) => `“${label(one)}”`).join(' and ')
  const unit = field.kind === 'number' && field.unit ? ` ${field.unit}` : ''
  return options.length > 0 ? `“${label(value)}”` : `${String(value)}${unit}`
}

/** Diagnoses that a criterion may be missing; no other illness is ever supposed. */
const SUPPOSED_DIAGNOSES: readonly unknown[] = ['depression', 'anxiety']
const DIAGNOSES: readonly string[] = ['pain-diagnosis.conditions', 'mood-history.diagnoses']

/** An illness is taken away, never made up. */
const makesUp = (key: string, value: unknown, now: unknown) =>
  DIAGNOSES.includes(key) && [value].flat().some((one) => !standsAlone(one) && ![now].flat().includes(one) && !SUPPOSED_DIAGNOSES.includes(one))

/** Every other answer to one question that is tried, the plainest first. */
export function otherAnswers(question: Fact<unknown>, from: Case): readonly OtherAnswer[] {
  const { key, label } = question
  const field = fieldAt(key)
  if (!field || isNoLever(key)) return []
  const now = question.read(from)
  if (field.kind === 'list') return otherLists(key, label, field, (now as readonly Row[] | undefined) ?? [], from)
  const same = JSON.stringify(now)
  return alternativesTo(field, now, from)
    .values.filter((value) => JSON.stringify(value) !== same && !makesUp(key, value, now))
    .map((value) => answerTo(key, label, field, value, now))
}

/** What differs between several that were chosen and several others. */
function chosenOtherwise(label: string, field: Field, now: readonly unknown[], value: readonly unknown[]): string {
  const added = value.filter((one) => !now.includes(one))
  const gone = now.filter((one) => !value.includes(one))
  if (gone.length === 0) return `${inWords(field, added)} were chosen too at “${label}”`
  return added.length === 0 ? `${inWords(field, gone)} were not chosen at “${label}”` : `only ${inWords(field, value)} were chosen at “${label}”`
}

/** One other answer in words. */
export function answerTo(key: string, label: string, field: Field, value: unknown, now?: unknown): OtherAnswer {
  if (value === '') return { key, value, says: `the words at “${label}” did not say so` }
  if (Array.isArray(value) && Array.isArray(now) && now[0] !== 'unsure') return { key, value, says: chosenOtherwise(label, field, now, value) }
  return { key, value, says: `“${label}” were ${inWords(field, value)}` }
}
