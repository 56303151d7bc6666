import { addDays, type Day } from '@/lib/rules/day'

/** A legal public holiday: the same date each year, or the so-manieth of a weekday in a month (0: a week before the first, the last of the month before). */
type Holiday = { readonly name: string; readonly since?: number } & (
  | { readonly month: number; readonly date: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
)

const MONDAY = 1
const THURSDAY = 4

/** 5 U.S.C. 6103(a). Inauguration Day is kept around Washington only and is left out. */
const HOLIDAYS: readonly Holiday[] = [
  { name: 'New Year’s Day', month: 1, date: 1 },
  { name: 'Birthday of Martin Luther King, Jr.', month: 1, weekday: MONDAY, nth: 3 },
  { name: 'Washington’s Birthday', month: 2, weekday: MONDAY, nth: 3 },
  // The last Monday of May.
  { name: 'Memorial Day', month: 6, weekday: MONDAY, nth: 0 },
  { name: 'Juneteenth National Independence Day', month: 6, date: 19, since: 2021 },
  { name: 'Independence Day', month: 7, date: 4 },
  { name: 'Labor Day', month: 9, weekday: MONDAY, nth: 1 },
  { name: 'Columbus Day', month: 10, weekday: MONDAY, nth: 2 },
  { name: 'Veterans Day', month: 11, date: 11 },
  { name: 'Thanksgiving Day', month: 11, weekday: THURSDAY, nth: 4 },
  { name: 'Christmas Day', month: 12, date: 25 },
]

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

const dayOf = (year: number, month: number, date: number): Day => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayOf(year, month, 1)
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
function observed(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, 1) : day
}

const keptFor = (year: number): readonly Day[] =>
  HOLIDAYS.filter(({ since = 0 }) => year >= since).map((one) =>
    'date' in one ? observed(dayOf(year, one.month, one.date)) : nthWeekday(year, one.month, one.weekday, one.nth),
  )

const known = new Map<number, readonly Day[]>()

/**
 * The days of a year on which a federal holiday is kept, in order. When the next year begins on a Saturday, 31 December is
 * one of them, and that next year has no New Year's Day of its own.
 */
export function holidaysOf(year: number): readonly Day[] {
  const before = known.get(year)
  if (before) return before
  const within = [...keptFor(year), ...keptFor(year + 1)].filter((day) => Number(day.slice(0, 4)) === year)
  const days = within.sort()
  known.set(year, days)
  return days
}

/** True on a day on which a federal holiday is kept. */
export const isFederalHoliday = (day: Day): boolean => holidaysOf(Number(day.slice(0, 4))).includes(day)
