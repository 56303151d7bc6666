import type { Medicine } from './medicines/medicine'
import type { MedicineAnswer } from './medicines/medicine-rows'
import { isWeekly } from './medicines/weekly'

export type TrialVerdict =
  | 'failed'
  | 'failed-partial'
  | 'responded'
  | 'responded-lost'
  | 'below-minimum'
  | 'too-short'
  | 'unknown'
  | 'intolerance'
  | 'clinician'
  | 'not-counted'

export type TrialRules = {
  /** Weeks at or above the dose that a payer asks for; without it each row's own (6 for most). */
  readonly minimumWeeks?: number
}

export type Judged = {
  readonly verdict: TrialVerdict
  /** The reason, as the end of a sentence that begins with the medicine. */
  readonly why: string
  /** Dose and weeks were reached, whatever became of it. */
  readonly adequate?: true
  /** It could still turn out to be a failed adequate trial. */
  readonly open?: boolean
}

/** Weeks that most rows ask for. A row with a course of its own (zuranolone 2, esketamine 4) keeps it whatever a payer asks for. */
const USUAL_WEEKS = 6
const weeksNeeded = (row: Medicine, { minimumWeeks }: TrialRules) => {
  const own = row.minAdequateWeeks ?? USUAL_WEEKS
  return own === USUAL_WEEKS ? (minimumWeeks ?? own) : own
}

const NAMES_PAIN_OR_SLEEP = /\b(pain|sleep|fibromyalgia|itch)\b/i
/** Its result does not rule out a failure. */
export const mayHaveFailed = ({ result }: MedicineAnswer) => result === undefined || result === 'none' || result === 'partial'

/** What the dose and the weeks say; nothing when both are reached. */
function ofDoseAndWeeks(row: Medicine, answer: MedicineAnswer, rules: TrialRules): Judged | undefined {
  const { doseMg, weeks } = answer
  const least = row.minAdequateMgPerDay
  if (isWeekly(answer.medicine ?? ''))
    return { verdict: 'clinician', why: 'taken once a week, which is no daily dose, so a clinician decides', open: mayHaveFailed(answer) }
  if (least === undefined) return { verdict: 'clinician', why: 'no agreed least dose, so a clinician decides', open: mayHaveFailed(answer) }
  if (doseMg !== undefined && doseMg < least) {
    const usual = row.lowDosePainNote && NAMES_PAIN_OR_SLEEP.test(row.lowDosePainNote) ? ', taken at a dose used for pain or sleep' : ''
    const note = row.lowDosePainNote ? ` (${row.lowDosePainNote})` : ''
    return { verdict: 'below-minimum', why: `below ${least} mg, the least dose of an antidepressant trial${usual}${note}` }
  }
  const needed = weeksNeeded(row, rules)
  const tooShort = weeks !== undefined && weeks < needed
  if (doseMg === undefined || weeks === undefined) {
    const missing = [...(doseMg === undefined ? ['the highest dose'] : []), ...(weeks === undefined ? ['the weeks at that dose'] : [])]
    return { verdict: 'unknown', why: `${missing.join(' and ')} not told`, open: mayHaveFailed(answer) && !tooShort }
  }
  return tooShort ? { verdict: 'too-short', why: `fewer than ${needed} weeks` } : undefined
}

/** Why the medicine was taken, where that decides; nothing when it was for mood. */
function ofReason(row: Medicine, answer: MedicineAnswer): Judged | undefined {
  const { givenFor, thisEpisode, mostDays, unsureMostDays } = answer
  if (mostDays === 'no') return { verdict: 'not-counted', why: 'not taken on most days' }
  if (unsureMostDays) return { verdict: 'unknown', why: 'not sure whether it was taken on most days', open: mayHaveFailed(answer) }
  if ((givenFor === 'pain' || givenFor === 'sleep') && thisEpisode !== 'yes') {
    return { verdict: 'clinician', why: `a full dose given for ${givenFor}: counts only if depression was present and followed then`, open: mayHaveFailed(answer) }
  }
  if (givenFor === undefined && row.lowDosePainNote && NAMES_PAIN_OR_SLEEP.test(row.lowDosePainNote)) {
    return { verdict: 'unknown', why: 'what it was given for is not told', open: mayHaveFailed(answer) }
  }
  return undefined
}

const OUTCOMES: Readonly<Record<NonNullable<MedicineAnswer['result']>, Judged>> = {
  none: { verdict: 'failed', why: 'no help: a failed adequate trial', adequate: true },
  partial: { verdict: 'failed-partial', why: 'helped a little: a failed adequate trial', adequate: true },
  good: { verdict: 'responded', why: 'helped well: no failure', adequate: true },
  'good-then-lost': { verdict: 'responded-lost', why: 'helped, then stopped helping: no failure by itself, a clinician decides', adequate: true },
  'side-effects': { verdict: 'intolerance', why: 'stopped because of side effects: an intolerance, counted apart from failures' },
  'too-high': { verdict: 'clinician', why: 'felt too high on it: for the psychiatrist', adequate: true },
}

/** A trial counts while nothing is said of adherence; its sentence says that it is not. */
function withAdherence(judged: Judged, { givenFor, mostDays }: MedicineAnswer): Judged {
  const isSilent = mostDays === undefined && givenFor === 'mood' && judged.adequate === true
  return isSilent ? { ...judged, why: `${judged.why}; whether it was taken on most days is not told` } : judged
}

function ofSideEffects(row: Medicine, answer: MedicineAnswer, rules: TrialRules): Judged {
  if (answer.givenFor === 'pain' || answer.givenFor === 'sleep')
    return { verdict: 'not-counted', why: `side effects, but given for ${answer.givenFor}: not an antidepressant intolerance` }
  if (answer.givenFor === undefined) return { verdict: 'unknown', why: 'side effects; what it was given for is not told' }
  const reached = ofDoseAndWeeks(row, answer, rules) === undefined
  return { verdict: 'intolerance', why: OUTCOMES['side-effects'].why, ...(reached && { adequate: true }) }
}

/**
 * What one antidepressant's trial is worth, step by step: reason, side effects, dose, weeks, adherence, outcome.
 * This product's own reading of the public trial questionnaires; the clinic's psychiatrist must approve it.
 */
export function verdictOf(row: Medicine, answer: MedicineAnswer, rules: TrialRules): Judged {
  if (row.id === 'esketamine') return { verdict: 'not-counted', why: 'reported on a line of its own: many payers count medicines by mouth only' }
  if (answer.givenFor === 'other') return { verdict: 'not-counted', why: 'given for something other than mood' }
  if (answer.result === 'side-effects') return ofSideEffects(row, answer, rules)
  const short = ofDoseAndWeeks(row, answer, rules) ?? ofReason(row, answer)
  if (short) return short
  if (answer.result) return withAdherence(OUTCOMES[answer.result], answer)
  return { verdict: 'unknown', why: 'its result is not told', adequate: true, open: true }
}
