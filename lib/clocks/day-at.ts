import type { Day } from '@/lib/rules/day'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, format)
  return format
}

/**
 * The day on the wall of a place at a moment.
 * @param timeZone IANA name: most of Florida keeps America/New_York, its Panhandle America/Chicago
 * @throws RangeError for a time zone that does not exist
 */
export function dayAt(instant: Date, timeZone: string): Day {
  const {
    year = '',
    month,
    day,
  } = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return `${year}-${month}-${day}`
}
