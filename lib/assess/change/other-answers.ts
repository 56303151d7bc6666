import type { Field, RowField } from '@/lib/forms/field'
import { ALONE } from '@/lib/forms/schema'
import { optionsOf } from '@/lib/forms/step'
import { optionsIn } from '@/lib/knowledge/lists'
import type { Case, Fact } from '@/lib/rules/fact'
import { fieldAt } from '@/lib/steps'
import { scaleFor } from './scale'
import { TYPICAL_ROWS } from './typical-rows'

/**
 * One answer as it might have been: what stands at a question instead, and how that is said after "if". `score`: it is no
 * question but a score that several answers make up.
 */
export type OtherAnswer = { readonly key: string; readonly value: unknown; readonly says: string; readonly score?: true }

/** Other values of a question, one after the other, and between two of them on a scale the values that lie there. */
export type Alternatives = { readonly values: readonly unknown[]; readonly between?: (near: unknown, far: unknown) => unknown | undefined }

const NONE: Alternatives = { values: [] }

const choicesOf = (field: Field | RowField) => (field.kind === 'listed' ? optionsIn(field.from) : optionsOf(field as Field))

const standsAlone = (one: unknown) => ALONE.includes(one)

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

/** Beyond so many rows only single ones are left out. */
const MOST_SUBSETS_OF = 5

/** Rows to leave out: each, then two, then more. */
function subsetsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  if (rows.length > MOST_SUBSETS_OF) return rows.map((row) => [row])
  const subsets = Array.from({ length: 2 ** rows.length }, (_, bits) => rows.filter((_row, at) => bits & (1 << at)))
  return subsets.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length)
}

/** A list without one of its rows, with one cell of a row otherwise, or with one more row. */
function otherLists(key: string, field: Extract<Field, { kind: 'list' }>, rows: readonly Row[], from: Case): readonly OtherAnswer[] {
  const titled = (row: Row) => `“${String(row[field.rowTitle] ?? `a ${field.rowName}`)}”`
  const without = subsetsOf(rows).map((gone) => ({ key, value: rows.filter((row) => !gone.includes(row)), says: `${gone.map(titled).join(' and ')} were not listed` }))
  const cells = rows.flatMap((row, at) =>
    Object.entries(field.row).flatMap(([name, cell]) =>
      alternativesTo(cell, row[name], from)
        .values.filter((value) => value !== row[name] && value !== '')
        .map((value) => ({
          key,
          value: rows.map((one, other) => (other === at ? { ...one, [name]: value } : one)),
          says: `of ${titled(row)}, “${cell.label}” were ${inWords(cell, value)}`,
        })),
    ),
  )
  const more = (TYPICAL_ROWS[key] ?? []).map(({ row, words }) => ({ key, value: [...rows, row], says: `one more were listed: ${words}` }))
  return [...without, ...cells, ...more]
}

/** A value in words, as it stands after "were". */
export function inWords(field: Field | RowField, value: unknown): string {
  const options = field.kind === 'list' ? [] : choicesOf(field)
  const label = (one: unknown) => options.find((option) => option.value === String(one))?.label ?? String(one)
  if (Array.isArray(value)) return value.map((one) => `“${label(one)}”`).join(' and ')
  const unit = field.kind === 'number' && field.unit ? ` ${field.unit}` : ''
  return options.length > 0 ? `“${label(value)}”` : `${String(value)}${unit}`
}

/** Every other answer to one question that is tried, the plainest first. */
export function otherAnswers(question: Fact<unknown>, from: Case): readonly OtherAnswer[] {
  const { key, label } = question
  const field = fieldAt(key)
  if (!field) return []
  const now = question.read(from)
  if (field.kind === 'list') return otherLists(key, field, (now as readonly Row[] | undefined) ?? [], from)
  const same = JSON.stringify(now)
  return alternativesTo(field, now, from)
    .values.filter((value) => JSON.stringify(value) !== same)
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
