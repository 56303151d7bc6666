import { dayAt } from '@/lib/clocks/day-at'
import type { Day } from '@/lib/rules/day'

/** The one place that reads the clock. Everything pure gets the day handed in. */

/** This moment. */
export function now(): Date {
  return new Date()
}

/**
 * The day on the wall of the clinic.
 * @param timeZone IANA name, such as America/New_York
 * @returns YYYY-MM-DD
 * @throws RangeError for a time zone that does not exist
 */
export const todayAtClinic = (timeZone: string, at: Date = now()): Day => dayAt(at, timeZone)
