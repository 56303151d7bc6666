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

const walls = new Map<string, Intl.DateTimeFormat>()

function wallFor(timeZone: string): Intl.DateTimeFormat {
  const known = walls.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US-u-nu-latn', { timeZone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' })
  walls.set(timeZone, format)
  return format
}

/** The milliseconds that a clock on the wall shows, read as if it hung in Greenwich. */
const wallAt = (moment: number, timeZone: string): number => Date.parse(`${dayAt(new Date(moment), timeZone)}T${wallFor(timeZone).format(moment)}:00Z`)

/**
 * The moment at which a clock on the wall of a place shows this day and time. Of an hour that comes twice, the first; one
 * that is skipped counts from before the skip.
 * @param time HH:MM, 00:00 to 23:59
 */
export function momentAt(day: Day, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  let moment = wanted
  // The offset is that of the moment sought, which the first round may miss beside a change of the clocks.
  for (let round = 0; round < 2; round++) moment += wanted - wallAt(moment, timeZone)
  return new Date(moment)
}
