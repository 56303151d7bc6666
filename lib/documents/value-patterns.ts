import * as z from 'zod/mini'

// Answers as regular expressions (ECMA-262, with the flag u), for whoever has JSON Schema and not our code.

const HIDDEN = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff'

/** Text without characters that hide or reorder it. */
export const TEXT = `^[^${HIDDEN}]*$`
/** The same, and not blank. */
export const SOME_TEXT = `^[^${HIDDEN}]*[^\\s${HIDDEN}][^${HIDDEN}]*$`

export const EMAIL = `^\\s*${z.regexes.email.source.slice(1, -1)}\\s*$`

const GAP = '[\\s().-]*'
const digits = (least: number, most: number) => `(?:${GAP}\\d){${least === most ? most : `${least},${most}`}}`
/** Ten digits of North America, with or without the 1 before them, or a plus and 8 to 15 digits; gaps and brackets anywhere. */
export const PHONE = `^(?:${GAP}(?:(?:\\+${GAP})?1${GAP})?[2-9]${digits(9, 9)}|${GAP}\\+${digits(8, 15)})${GAP}$`

/** Every way to leave the number's own digits at one place, above (`up`) or below it there; what follows is free. */
function beside(number: string, up: boolean): readonly string[] {
  return [...number].flatMap((digit, at) => {
    const [from, to] = up ? [Number(digit) + 1, 9] : [0, Number(digit) - 1]
    const free = number.length - at - 1
    return from > to ? [] : [`${number.slice(0, at)}[${from}-${to}]${free > 0 ? `\\d{${free}}` : ''}`]
  })
}

/** Digits of a number from 0 to `most`, with decimals unless it is `whole`. */
export function digitsUpTo(most: number, whole: boolean): string {
  const number = String(most)
  const shorter = number.length > 1 ? [`\\d{1,${number.length - 1}}`] : []
  const below = [...shorter, ...beside(number, false)].join('|')
  return whole ? `^(?:${below}|${number})(?:\\.0+)?$` : `^(?:(?:${below})(?:\\.\\d+)?|${number}(?:\\.0+)?)$`
}

const yearsFrom = (earliest: string) => `(?:${[...beside(earliest.slice(0, 4), true), earliest.slice(0, 4)].join('|')})`

/** Months, `YYYY-MM`, from the year of `earliest`. */
export const monthsFrom = (earliest: string) => `^${yearsFrom(earliest)}-(?:0[1-9]|1[0-2])$`

/** Days, `YYYY-MM-DD`, from the year of `earliest`; that there is such a day, the format `date` says. */
export const daysFrom = (earliest: string) => `^${yearsFrom(earliest)}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`
