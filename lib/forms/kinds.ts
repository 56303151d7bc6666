import * as z from 'zod/mini'
import { isDay, isMonth } from '@/lib/rules/day'
import type { NumberField } from './field'
import { LIMITS } from './limits'
import { problemOf } from './problem-words'
import { typedNumber } from './typed-number'
import { unitTaker } from './written-unit'

/** Characters that no keyboard types and that hide or reorder text. Tabs and line breaks are kept. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the place that refuses them
export const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Words of at most so many characters. */
export const words = (most: number) =>
  z.string({ error: 'Write this answer in words.' }).check(
    z.normalize('NFC'),
    z.trim(),
    z.refine((text) => text.length <= 2 * most && Array.from(text).length <= most, problemOf('tooLong', { most: most.toLocaleString('en-US') })),
    z.refine((text) => !HIDDEN.test(text), 'Some characters in this text cannot be read. Please type it again.'),
  )

/** Typed digits as a number, also with their unit; anything else stays as it is and is refused below. */
function digits(unit: string | undefined) {
  const withoutUnit = unitTaker(unit)
  return (value: unknown) => (typeof value === 'string' ? (typedNumber(withoutUnit(value)) ?? value) : value === 0 ? 0 : value)
}

/** A number within limits, typed or stored. */
export function numbers({ least, most, unit, whole }: Pick<NumberField, 'least' | 'most' | 'unit' | 'whole'>) {
  const limits = { least: least.toLocaleString('en-US'), most: most.toLocaleString('en-US') }
  const range = unit ? problemOf('rangeOf', { ...limits, unit }) : problemOf('range', limits)
  return z.pipe(
    z.transform(digits(unit)),
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

const calendar = (isReal: (text: string) => boolean, wrong: string, earliest: string, early: string) =>
  z.pipe(
    z.transform(padded),
    z.string({ error: wrong }).check(
      z.refine(isReal, wrong),
      z.refine((text) => !isReal(text) || text >= earliest.slice(0, text.length), early),
    ),
  )

/** A day of the calendar, not before the earliest one. */
export const day = (earliest: string) =>
  calendar(isDay, 'Enter a real date: month, day and year, such as 5 17 1980.', earliest, problemOf('dateAfter', { year: earliest.slice(0, 4) }))
/** A month of the calendar, not before the earliest one. */
export const month = (earliest: string) =>
  calendar(isMonth, 'Enter a month and a year, such as 3 2021.', earliest, problemOf('yearAfter', { year: earliest.slice(0, 4) }))

/** A number as it is kept: `561-555-0100`, and others with their country in front. */
const phoneNumber = (text: string) => {
  const digits = text.replace(/[\s().-]/g, '')
  const local = /^(?:\+?1)?([2-9]\d{9})$/.exec(digits)
  return local ? `${local[1]?.slice(0, 3)}-${local[1]?.slice(3, 6)}-${local[1]?.slice(6)}` : digits
}

/** Words in the form of an e-mail address or a phone number. */
export const FORMATS = {
  email: z.pipe(words(LIMITS.text), z.email('Enter an e-mail address in the form name@example.com.')),
  phone: z.pipe(
    z.pipe(words(LIMITS.text), z.transform(phoneNumber)),
    z.string().check(z.regex(/^(\d{3}-\d{3}-\d{4}|\+\d{8,15})$/, 'Enter a phone number with its area code, such as 561-555-0100.')),
  ),
}

const oneOf = (values: readonly string[], error: string) => z.enum(values as [string, ...string[]], { error })
const FROM_THE_LIST = 'Choose from the list.'

/** One of the choices. */
export const choice = (values: readonly string[]) => oneOf(values, 'Choose one of the answers.')
/** Any of the choices, each once. */
export const choices = (values: readonly string[]) => z.array(oneOf(values, FROM_THE_LIST), { error: FROM_THE_LIST }).check(...chosenWell)
/** Any words, each once: what is on the list is checked above. */
export const chosenWords = () => z.array(words(LIMITS.text), { error: FROM_THE_LIST }).check(...chosenWell)
