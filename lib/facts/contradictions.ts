import { type Case, derived, type Fact, oncePerCase } from '@/lib/rules/fact'
import { implants } from '@/lib/steps/implants'
import { answerRules } from './contradictions/answer-rules'
import type { Contradiction, ContradictionResult } from './contradictions/contradiction'
import { mentionedThings } from './contradictions/mentioned-things'
import { otherImplantContradiction } from './contradictions/other-implant'
import { writtenContradictions } from './contradictions/written-contradictions'
import { WRITTEN_IN } from './contradictions/written-words'

const KEY = 'case.contradictions'
const explained = mentionedThings.flatMap(({ explainedBy }) => explainedBy.map(({ fact }) => fact))
const inputs = [...new Set<Fact<unknown>>([...WRITTEN_IN, ...explained, ...answerRules.flatMap(({ reads }) => reads), implants.facts.otherImplant])]

/** One flag a thing: the gravest, when several texts speak of it. Those that are settled come last. */
function onceEach(found: readonly Contradiction[]): readonly Contradiction[] {
  const order: readonly ContradictionResult[] = ['STOP-pending-review', 'HOLD', 'CAUTION']
  const rank = ({ settled, disposition }: Contradiction) => (settled ? order.length : 0) + order.indexOf(disposition)
  const sorted = [...found].sort((a, b) => rank(a) - rank(b))
  return sorted.filter((one, at) => sorted.findIndex(({ id }) => id === one.id) === at)
}

/** The closed answer of the two was confirmed with the patient: nothing more is asked for, and the two answers stay listed. */
const settledIn = (one: Contradiction, { confirmed = [] }: Case): Contradiction => (confirmed.includes(one.between[0].key) ? { ...one, settled: true } : one)

/**
 * Answers that cannot all be right: a closed "no" against free text or another answer. Always known; empty when there are none.
 * Free text may raise a flag, it never clears one. It is written by hand and not `derived` because it also reads answers that
 * were set aside.
 */
export const contradictions: Fact<readonly Contradiction[]> = {
  key: KEY,
  label: 'Answers that contradict each other',
  inputs,
  read: oncePerCase((from) => {
    if (from.supposed && KEY in from.supposed) return from.supposed[KEY] as readonly Contradiction[]
    const answered = answerRules.flatMap(({ find }) => find(from)).map((one) => settledIn(one, from))
    return onceEach([...answered, ...writtenContradictions(from), ...otherImplantContradiction(from)])
  }),
  show: (value) => (value as readonly Contradiction[]).map(({ words }) => words).join(' ') || 'none',
}

const withResult = (key: string, label: string, belongs: (one: Contradiction) => boolean) =>
  derived({
    key: `case.${key}`,
    label,
    from: [contradictions],
    work: (found) => found?.filter((one) => !one.settled && belongs(one)).map(({ words }) => words),
    show: (words) => words.join(' ') || 'none',
  })

/** Those about thoughts of death, in words. */
export const contradictionsSameDay = withResult('contradictionsSameDay', 'Contradictions about thoughts of death', ({ sameDay }) => sameDay === true)
/** Those that stop stimulation until a review, in words. */
export const contradictionsToReview = withResult('contradictionsToReview', 'Contradictions to review first', ({ disposition }) => disposition === 'STOP-pending-review')
/** Those that hold, in words; those about thoughts of death are told by themselves. */
export const contradictionsToHold = withResult(
  'contradictionsToHold',
  'Contradictions to resolve first',
  ({ disposition, sameDay }) => disposition === 'HOLD' && !sameDay,
)
/** Those that are a caution, in words. */
export const contradictionsToNote = withResult('contradictionsToNote', 'Contradictions to clear up', ({ disposition }) => disposition === 'CAUTION')
