import { addDays, type Day, isDay } from '@/lib/rules/day'

/** The twelve months that begin on a day: its last day is the one before the same day of the next year. */
export function twelveMonthsFrom(from: Day): { readonly from: Day; readonly until: Day } {
  const sameDay = `${String(Number(from.slice(0, 4)) + 1).padStart(4, '0')}${from.slice(4)}`
  // From a leap day on: the year is over with the last day of February.
  return { from, until: isDay(sameDay) ? addDays(sameDay, -1) : sameDay.replace(/02-29$/, '02-28') }
}
