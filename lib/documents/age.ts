import { isDay, yearsBetween } from '@/lib/rules/day'

/** Whole years on a day; undefined when the day of birth is not told or cannot be. */
export function ageOn(dateOfBirth: string, day: string): number | undefined {
  const years = isDay(dateOfBirth) ? yearsBetween(dateOfBirth, day) : -1
  return years >= 0 ? years : undefined
}
