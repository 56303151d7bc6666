import type { Assessment, Conflict, Disposition, Finding, SafetyFinding } from '@/lib/assess/assessment'
import { safetyItems } from '@/lib/knowledge/safety'
import { cut, type Flag, findingPlace, lastSentence, type Room } from './summary-lines'

/** A contradiction with both answers, in one sentence's room. */
const conflictWords = ({ words, between = [] }: Conflict) => [words, between.map(({ answer }) => answer).join(' against ')].join(' ').trim()

const openConflicts = ({ conflicts }: Assessment): readonly Conflict[] => conflicts.filter(({ settled }) => !settled)

/** Contradictions, the gravest first, and then what is open. */
export function firstThings(assessment: Assessment, room: Room): readonly Flag[] {
  const gates = new Set(assessment.safety.openGates)
  const asking = assessment.stillToAsk.filter(({ isForTheRecord }) => !isForTheRecord).sort((a, b) => Number(gates.has(b.key)) - Number(gates.has(a.key)))
  return [
    ...openConflicts(assessment).map((one) => ({ tag: 'Conflict', words: cut(conflictWords(one), room.sentence), at: 'flags' })),
    ...asking.map(({ key, question }) => ({ tag: gates.has(key) ? 'Safety question open' : 'Open', words: cut(question, 110), at: 'still-to-ask' })),
  ]
}

/** What holds stimulation up says what to do at its end: it is never cut. */
const MAY_BE_CUT: readonly Disposition[] = ['CLEAR', 'CAUTION', 'UNKNOWN']
const listsContradictions = ({ id }: Finding): boolean => id.startsWith('contradiction-')

/** What is said of contradictions that stand under “conflicts” already, and how many of them found no place there. */
function inShort({ title, says }: Finding, untold: readonly Conflict[]): string {
  const more = untold.filter(({ words }) => says.includes(words)).length
  return `${title} … ${more > 0 ? `and ${more} more on the intake’s page. ` : ''}${lastSentence(says)}`
}

function flagWords(of: SafetyFinding, most: number, untold: readonly Conflict[]): string {
  const { title, says, disposition } = of
  const words = says.toLowerCase().includes(title.toLowerCase()) ? says : `${title}. ${says}`
  if (MAY_BE_CUT.includes(disposition)) return cut(words, most)
  return listsContradictions(of) && words.length > most ? inShort(of, untold) : words
}

const dueToday = new Set(safetyItems.filter(({ urgency }) => urgency === 'EMERGENT' || urgency === 'SAME-DAY').map(({ id }) => id))
const isDueToday = ({ id, verdict }: Finding): boolean => verdict === 'met' && dueToday.has(id)

/** What was found: what somebody must act on the same day before the rest, the gravest first in each. */
export function safetyFlags(assessment: Assessment, room: Room): readonly Flag[] {
  const decided = assessment.safety.findings.filter(({ verdict, disposition }) => verdict !== 'unknown' || disposition === 'CRISIS')
  const untold = openConflicts(assessment).slice(room.first)
  return [...decided.filter(isDueToday), ...decided.filter((one) => !isDueToday(one))].map((one) => ({
    tag: one.disposition === 'CLEAR' ? 'Note' : one.disposition,
    words: flagWords(one, room.sentence, untold),
    at: findingPlace(one.id),
  }))
}
