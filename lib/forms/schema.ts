import * as z from 'zod/mini'
import { isDay, isMonth } from '@/lib/rules/day'
import type { Field, ListField, NumberField, RowField } from './field'
import { LIMITS } from './limits'
import { problemOf } from './problem-words'
import { optionsOf, type StepData } from './step'

const BLANK = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

/** Characters that no keyboard types and that hide or reorder text. Tabs and line breaks are kept. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the place that refuses them
export const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const words = (most: number) =>
  z.string({ error: 'Write this answer in words.' }).check(
    z.normalize('NFC'),
    z.trim(),
    z.refine((text) => text.length <= 2 * most && Array.from(text).length <= most, problemOf('tooLong', { most: most.toLocaleString('en-US') })),
    z.refine((text) => !HIDDEN.test(text), 'Some characters in this text cannot be read. Please type it again.'),
  )

/** Turns typed digits into a number; anything else stays as it is and is refused below. Less than nothing of zero is zero. */
const typedNumber = (value: unknown) => {
  if (typeof value !== 'string') return value === 0 ? 0 : value
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(value.trim()) ? value.replaceAll(',', '') : value.trim()
  return /^-?\d{1,15}(\.\d+)?$/.test(plain) ? Number(plain) + 0 : value
}

function numbers({ least, most, unit, whole }: Pick<NumberField, 'least' | 'most' | 'unit' | 'whole'>) {
  const limits = { least: least.toLocaleString('en-US'), most: most.toLocaleString('en-US') }
  const range = unit ? problemOf('rangeOf', { ...limits, unit }) : problemOf('range', limits)
  return z.pipe(
    z.transform(typedNumber),
    z.number({ error: range }).check(
      z.gte(least, range),
      z.lte(most, range),
      z.refine((n) => !whole || Number.isInteger(n), 'Enter a whole number, without decimals.'),
    ),
  )
}

const pad = (part: string | undefined, length: number) => (part && /^\d+$/.test(part) ? part.padStart(length, '0') : (part ?? ''))
/** `1980-5-7` is read as `1980-05-07`. */
const padded = (value: unknown) => {
  if (typeof value !== 'string' || value.length > LIMITS.text) return value
  const [year, ...rest] = value.trim().split('-')
  return [pad(year, 4), ...rest.map((part) => pad(part, 2))].join('-')
}

/** Answers that say something only alone. */
export const ALONE: readonly unknown[] = ['none', 'none-yet', 'unsure']

const chosenWell = [
  z.refine<string[]>((chosen) => new Set(chosen).size === chosen.length, 'Choose each answer once.'),
  z.refine<string[]>(
    (chosen) => chosen.length < 2 || !chosen.some((one) => ALONE.includes(one)),
    'You chose an answer that stands alone, and another one. Please choose which is right.',
  ),
] as const

const calendar = (isReal: (text: string) => boolean, earliest: string, wrong: string, early: string) =>
  z.pipe(
    z.transform(padded),
    z.string({ error: wrong }).check(
      z.refine(isReal, wrong),
      z.refine((text) => !isReal(text) || text >= earliest.slice(0, text.length), early),
    ),
  )

const phone = (text: string) => {
  const digits = text.replace(/[\s().-]/g, '')
  const local = /^(?:\+?1)?([2-9]\d{9})$/.exec(digits)
  return local ? `${local[1]?.slice(0, 3)}-${local[1]?.slice(3, 6)}-${local[1]?.slice(6)}` : digits
}

function choices(values: readonly string[], several: boolean) {
  const choose = several ? 'Choose from the list.' : 'Choose one of the answers.'
  if (!several) return z.enum(values as [string, ...string[]], { error: choose })
  return z.array(z.enum(values as [string, ...string[]], { error: choose }), { error: choose }).check(...chosenWell)
}

// A field's schema is built once: every read of every form goes through here.
const built = new WeakMap<Field, z.ZodMiniType>()

function answer(field: Field): z.ZodMiniType {
  const before = built.get(field)
  if (before) return before
  const schema = build(field)
  built.set(field, schema)
  return schema
}

function build(field: Field): z.ZodMiniType {
  switch (field.kind) {
    case 'text':
      if (field.format === 'email') return z.pipe(words(LIMITS.text), z.email('Enter an e-mail address in the form name@example.com.'))
      if (field.format === 'phone')
        return z.pipe(
          z.pipe(words(LIMITS.text), z.transform(phone)),
          z.string().check(z.regex(/^(\d{3}-\d{3}-\d{4}|\+\d{8,15})$/, 'Enter a phone number with its area code, such as 561-555-0100.')),
        )
      return words(LIMITS.text)
    case 'long':
      return words(LIMITS.long)
    case 'date':
      return calendar(isDay, field.earliest, 'Enter a real date: month, day and year, such as 5 17 1980.', problemOf('dateAfter', { year: field.earliest.slice(0, 4) }))
    case 'month':
      return calendar(isMonth, field.earliest, 'Enter a month and a year, such as 3 2021.', problemOf('yearAfter', { year: field.earliest.slice(0, 4) }))
    case 'number':
      return numbers(field)
    case 'scale':
      return numbers({ least: 0, most: 10, whole: true })
    case 'item':
      return numbers({ least: 0, most: 3, whole: true })
    case 'one':
    case 'yesno':
      return choices(
        optionsOf(field).map((option) => option.value),
        false,
      )
    case 'many':
      return choices([...field.options.map((option) => option.value), 'unsure'], true)
    case 'listed':
      return field.several ? z.array(words(LIMITS.text), { error: 'Choose from the list.' }).check(...chosenWell) : words(LIMITS.text)
    case 'list':
      return rows(field)
  }
}

const isBlankRow = (row: Readonly<Record<string, unknown>>) => Object.values(row).every(BLANK)

function rows(field: ListField) {
  const wrong = problemOf('eachRow', { what: field.rowName })
  const row = z.strictObject(Object.fromEntries(Object.entries(field.row).map(([key, cell]) => [key, z.optional(schemaOf(cell))])), { error: wrong })
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

/** `read` as a Zod schema: what react-hook-form's resolver and the server action both use. */
export function schemaOf(field: Field | RowField): z.ZodMiniType {
  return z.pipe(
    z.any(),
    z.transform((value, context) => {
      const said = read(field, value)
      if ('value' in said) return said.value
      for (const { problem, at } of said.problems) context.issues.push({ code: 'custom', message: problem, path: [...at], input: value })
      return z.NEVER
    }),
  )
}

/** The schema of a whole step. Keys that are no field of it are refused; a needed answer is asked for where it is shown. */
export function schemaOfStep(of: Pick<StepData, 'fields'>, shown: readonly string[]): z.ZodMiniType<Record<string, unknown>> {
  const fields = Object.entries(of.fields)
  const answers = z.strictObject(Object.fromEntries(fields.map(([key, field]) => [key, z.optional(schemaOf(field))])))
  const needs = fields.flatMap(([key, { needed }]) => {
    if (!needed || !shown.includes(key)) return []
    // Asked for beside whatever else is wrong, but not where the answer itself already has a problem.
    const isFine = ({ issues }: { issues: readonly { path?: readonly PropertyKey[] | undefined }[] }) => !issues.some(({ path }) => path?.[0] === key)
    return [z.refine((value) => (value as Record<string, unknown>)[key] !== undefined, { error: needed, path: [key], when: isFine })]
  })
  return answers.check(...needs)
}
