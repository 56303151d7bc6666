/**
 * What can be wrong with an answer, where the words hold a number or a name: `Enter a number from {least} to {most}.`
 * A problem travels as finished English; whoever shows it in another language finds these words in it again.
 */
export const PROBLEMS = {
  // The longer of two that begin alike comes first: it is looked for first.
  rangeOf: 'Enter a number from {least} to {most} ({unit}).',
  range: 'Enter a number from {least} to {most}.',
  tooLong: 'Use {most} characters or fewer.',
  dateAfter: 'Enter a date after {year}.',
  yearAfter: 'Enter a year after {year}.',
  eachRow: 'Answer the questions about each {what}.',
  mostRows: 'At most {most} can be listed here.',
  rowName: 'Each {what} needs a name.',
} as const

type Values = Readonly<Record<string, string>>

/** A problem as finished words. */
export const problemOf = (kind: keyof typeof PROBLEMS, values: Values): string => PROBLEMS[kind].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

const escaped = (text: string) => text.replace(/[.()]/g, '\\$&')
const PATTERNS = Object.values(PROBLEMS).map((text) => ({ text, pattern: new RegExp(`^${escaped(text).replace(/\{(\w+)\}/g, '(?<$1>.+?)')}$`) }))

/** A problem in the words of a page's language, what stands in it included. */
export function problemIn(t: (text: string, values?: Values) => string, problem: string): string {
  const found = PATTERNS.find(({ pattern }) => pattern.test(problem))
  if (!found) return t(problem)
  const values = found.pattern.exec(problem)?.groups ?? {}
  return t(found.text, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, t(value)])))
}
