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
export function todayAtClinic(timeZone: string, at: Date = now()): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(at)
    .map(({ type, value }) => [type, value] as const)
  const { year, month, day } = Object.fromEntries(parts)
  return `${year}-${month}-${day}`
}
