import type { Range } from '@/lib/cost/course'
import type { PaperLanguage } from '@/lib/documents/papers/paper'
import { dayInWords } from '@/lib/i18n/dates'
import { SPACINGS, say, VISITS, WEEKS } from './phrases'

/** A day in the paper's language, written as in the United States. */
export const dayIn = (language: PaperLanguage, day: string): string => dayInWords(day, language === 'es' ? 'es-US' : 'en-US')

/** `1 visit`, `15 visits`. */
export const visitsInWords = (count: number, language: PaperLanguage): string => say(count === 1 ? VISITS.one : VISITS.many, language, { count: String(count) })

/** About how long, with the shortest and the longest where they differ. */
export function weeksInWords({ low, expected, high }: Range, language: PaperLanguage): string {
  const values = { count: String(expected), low: String(low), high: String(high) }
  if (low !== high) return say(WEEKS.range, language, values)
  const which = expected === 0 ? WEEKS.none : expected === 1 ? WEEKS.one : WEEKS.many
  return say(which, language, values)
}

/** How often, in the paper's language. A rhythm nobody translated is said by its figures, never in the wrong language. */
export function spacingInWords(
  { spacing, sessions, weeks }: { readonly spacing: string; readonly sessions: Range; readonly weeks: Range },
  language: PaperLanguage,
): string {
  const known = SPACINGS.find(({ en }) => en === spacing)
  if (known) return say(known, language)
  if (language === 'en') return spacing
  return `${visitsInWords(sessions.expected, language)}, ${weeksInWords(weeks, language)}`
}
