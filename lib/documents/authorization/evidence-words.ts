import { dayInWords } from '@/lib/i18n/dates'
import type { AuthorizationContent, Evidence, Line, LineVerdict } from './content'
import { NOT_ANSWERED } from './evidence'

/** How a line of the list stands, in words. */
export const VERDICT_WORDS: Readonly<Record<LineVerdict, string>> = {
  met: 'Met',
  'not met': 'Not met',
  unknown: 'Unknown',
  open: 'Open',
  kept: 'For the psychiatrist',
}

const MARK_WORDS = { confirmed: 'confirmed with the patient', corrected: 'corrected by the psychiatrist' } as const

/** An answer as it is quoted: the question, the answer, its day, and what was said of it since. */
export function evidenceInWords({ label, answer, on, mark }: Evidence): string {
  const marked = mark ? `; ${MARK_WORDS[mark.kind]} on ${dayInWords(mark.on)} by ${mark.by}` : ''
  return `“${label}” ${answer} (${answer === NOT_ANSWERED ? 'form of' : 'answered'} ${dayInWords(on)}${marked})`
}

/** A line that stands as it is told: met, and nothing contradicts it. */
export const isSettled = ({ verdict, contradicted }: Line): boolean => verdict === 'met' && contradicted.length === 0

/** Said wherever nothing is real. */
export const DEMONSTRATION = 'Demonstration: the people and the clinic are invented. Send it to nobody.'

/** Which paper it is, on which day. */
export const editionOf = ({ version, on, clinic }: Pick<AuthorizationContent, 'version' | 'on' | 'clinic'>): string =>
  [`Version ${version}, ${dayInWords(on)}`, ...(clinic.demo ? ['demonstration, everything is invented'] : [])].join('; ')
