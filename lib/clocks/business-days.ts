import { addDays, type Day } from '@/lib/rules/day'
import { isFederalHoliday, weekdayOf } from './federal-holidays'

/** Monday to Friday, and no federal holiday is kept on it. */
export function isBusinessDay(day: Day): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !isFederalHoliday(day)
}

/** The business day that is the `count`th after `from` (before it, when negative). The day itself is not counted; 0 gives it back. */
export function addBusinessDays(from: Day, count: number): Day {
  const step = count < 0 ? -1 : 1
  let day = from
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (isBusinessDay(day)) left--
  }
  return day
}

/** How many business days `to` lies after `from`: those after `from` up to and with `to`. Negative when `to` is earlier. */
export function businessDaysBetween(from: Day, to: Day): number {
  if (to < from) return -businessDaysBetween(to, from)
  let count = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (isBusinessDay(day)) count++
  }
  return count
}
