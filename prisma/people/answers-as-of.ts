import type { Typed } from '@/lib/intake/typed'
import { addDays, type Day, daysBetween, isDay, isMonth, monthsBetween } from '@/lib/rules/day'
import type { Person } from './person'

const twoDigits = (count: number) => String(count).padStart(2, '0')

function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}`
}

/**
 * What a person would have typed on another day: everything that is dated moves along, so that ages and durations stay, and
 * with them what the rules say. A demo that starts next year shows the same people.
 */
export function answersAsOf({ answers, on }: Pick<Person, 'answers' | 'on'>, day: Day): Typed {
  const moved = (value: unknown): unknown => {
    if (typeof value === 'string') return isDay(value) ? addDays(value, daysBetween(on, day)) : isMonth(value) ? addMonths(value, monthsBetween(on, day)) : value
    if (Array.isArray(value)) return value.map(moved)
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)])) : value
  }
  return moved(answers) as Typed
}
