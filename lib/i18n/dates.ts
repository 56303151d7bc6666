const MINUTE = 60_000

/** How long ago, as short as it stays true: `12 min`, `3 h`, `2 days`. */
export function lapse(from: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - from.getTime()) / MINUTE))
  if (minutes < 1) return 'under 1 min'
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`
}

/** A moment in full, on the clinic's wall: `Nov 22, 2026, 2:03 PM EST`. */
export function momentInWords(at: Date, timeZone: string, language = 'en-US'): string {
  return new Intl.DateTimeFormat(language, {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at)
}

/** A day or a month in full: `Nov 22, 2026`, `Nov 2026`. Text that is neither stays as it is. */
export function dayInWords(day: string, language = 'en-US'): string {
  const isMonth = /^\d{4}-\d{2}$/.test(day)
  if (!isMonth && !/^\d{4}-\d{2}-\d{2}$/.test(day)) return day
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'short', ...(!isMonth && { day: 'numeric' }) }).format(
    new Date(`${day}${isMonth ? '-01' : ''}T00:00:00Z`),
  )
}
