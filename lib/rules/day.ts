/** A calendar day, `YYYY-MM-DD`, in the clinic's time zone. Days compare as strings. */
export type Day = string

/** A calendar month, `YYYY-MM`. */
export type Month = string

const MS_PER_DAY = 86_400_000

/** True for a day that exists: `2024-02-29`, not `2023-02-29`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** True for a month that exists: `2024-02`, not `2024-13`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)
}

/** Whole years from `from` to `to`, as age is counted: a birthday adds one. Negative when `to` is earlier. */
export function yearsBetween(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

/** Whole months from a month (or a day) to a day; the day of the month is ignored. Negative when `to` is earlier. */
export function monthsBetween(from: Month | Day, to: Day): number {
  const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  return index(to) - index(from)
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY)
}

/** The day `count` days after `from` (before it, when negative). */
export function addDays(from: Day, count: number): Day {
  return new Date(Date.parse(`${from}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10)
}
