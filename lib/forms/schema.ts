import * as z from 'zod/mini'
import type { Field, ListField, RowField } from './field'
import { choice, choices, chosenWords, day, FORMATS, month, numbers, words } from './kinds'
import { LIMITS } from './limits'
import { problemOf } from './problem-words'
import { optionsOf } from './step'

const BLANK = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

// A field's schema is built once: every read of every form goes through here.
const built = new WeakMap<Field, z.ZodMiniType>()

function answer(field: Field): z.ZodMiniType {
  const before = built.get(field)
  if (before) return before
  const schema = build(field)
  built.set(field, schema)
  return schema
}

const valuesOf = (field: Field) => optionsOf(field).map(({ value }) => value)

function build(field: Field): z.ZodMiniType {
  switch (field.kind) {
    case 'text':
      return field.format ? FORMATS[field.format] : words(LIMITS.text)
    case 'long':
      return words(LIMITS.long)
    case 'date':
      return day(field.earliest)
    case 'month':
      return month(field.earliest)
    case 'number':
      return numbers(field)
    case 'scale':
      return numbers({ least: 0, most: 10, whole: true })
    case 'item':
      return numbers({ least: 0, most: 3, whole: true })
    case 'one':
    case 'yesno':
      return choice(valuesOf(field))
    case 'many':
      return choices([...valuesOf(field), 'unsure'])
    case 'listed':
      return field.several ? chosenWords() : words(LIMITS.text)
    case 'list':
      return rows(field)
  }
}

const isBlankRow = (row: Readonly<Record<string, unknown>>) => Object.values(row).every(BLANK)

/** A row's cell: `read` as a Zod schema. */
const asRead = (cell: RowField): z.ZodMiniType =>
  z.pipe(
    z.any(),
    z.transform((value, context) => {
      const said = read(cell, value)
      if ('value' in said) return said.value
      for (const { problem, at } of said.problems) context.issues.push({ code: 'custom', message: problem, path: [...at], input: value })
      return z.NEVER
    }),
  )

function rows(field: ListField) {
  const wrong = problemOf('eachRow', { what: field.rowName })
  const row = z.strictObject(Object.fromEntries(Object.entries(field.row).map(([key, cell]) => [key, z.optional(asRead(cell))])), { error: wrong })
  const filled = (all: Record<string, unknown>[]) => all.filter((one) => !isBlankRow(one))
  return z.pipe(
    z.array(row, { error: wrong }).check(
      z.refine((all) => filled(all).length <= field.most, problemOf('mostRows', { most: String(field.most) })),
      z.refine((all) => filled(all).every((one) => !BLANK(one[field.rowTitle])), problemOf('rowName', { what: field.rowName })),
    ),
    z.transform(filled),
  )
}

const NEVER_UNSURE: readonly Field['kind'][] = ['text', 'long', 'date', 'list', 'item', 'scale']
/** Whether "unsure" or "declined" may stand in the place of an answer. */
export const mayBe = (field: Field, said: unknown) =>
  said === 'unsure' ? !NEVER_UNSURE.includes(field.kind) && !(field.kind === 'listed' && field.text) : said === 'declined' && field.declinable === true

/** What is wrong with an answer, for the person who typed it, and where inside it: `[2, 'doseMg']` is the third row's dose. */
export type Problem = { readonly problem: string; readonly at: readonly (string | number)[] }

/**
 * Reads one answer, typed or stored: blank is `undefined`, digits are numbers, "unsure" and "declined" pass where they
 * may stand. What does not fit comes back as problems. Never throws.
 */
export function read(field: Field | RowField, value: unknown): { readonly value: unknown } | { readonly problems: readonly Problem[] } {
  if (BLANK(value)) return { value: undefined }
  if (mayBe(field, value)) return { value }
  if (Array.isArray(value) && value.length > LIMITS.entries) return { problems: [{ problem: 'These are more entries than anybody could have.', at: [] }] }
  const result = answer(field).safeParse(value)
  if (result.success) return { value: BLANK(result.data) ? undefined : result.data }
  return { problems: result.error.issues.map(({ message, path }) => ({ problem: message, at: path.filter((part) => typeof part !== 'symbol') })) }
}
