import { type Alert, alertsFor } from '@/lib/assess/alerts'
import { WRITTEN_IN } from '@/lib/facts/contradictions/written-words'
import { LIMITS } from '@/lib/forms/limits'
import { asWritten, legible } from '@/lib/intake/as-written'
import { placeOf } from '@/lib/intake/marked'
import type { Draft } from '@/lib/intake/typed'
import type { Answers, Case } from '@/lib/rules/fact'
import { healthNow } from '@/lib/steps/health-now'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'
import { type AskedIn, type AskedSection, askedSections } from './asked-in'
import { type MarkedRow, markedSections, type TwoReadings } from './marked-answers'
import { speaksOfDeath } from './private-words'

/** Words of a wish for a correction, as they were written. */
export type WishWords = { readonly id: string; readonly at: Date; readonly words: string }

/** What an alert rests on, as it stands now. `isCalledFor`: these answers still call for it. `unreadable`: they do not open. */
export type AlertAnswers =
  | { readonly kind: 'shown'; readonly sections: readonly AskedSection[]; readonly wishes: readonly WishWords[]; readonly isCalledFor: boolean }
  | { readonly kind: 'unreadable' }

/** Questions that decide by a choice. Of the PHQ-9 its last item alone: the others say nothing of danger. */
const CHOSEN: Readonly<Record<Alert['kind'], readonly string[]>> = {
  'self-harm': [phq9.facts.q9.key, ...Object.values(selfHarm.facts).map(({ key }) => key)],
  'warning-sign': [healthNow.facts.warningSigns.key],
}
const WORDS_AT: Readonly<Record<Alert['kind'], readonly string[]>> = { 'self-harm': WRITTEN_IN.map(({ key }) => key), 'warning-sign': [] }

export const isAlertKind = (kind: string): kind is Alert['kind'] => Object.hasOwn(CHOSEN, kind)

/** As much of an answer that does not fit as is read for danger. */
const AT_MOST = 10 * LIMITS.long

const speaks = (value: unknown): boolean =>
  typeof value === 'string' ? speaksOfDeath(value) : typeof value === 'object' && value !== null && Object.values(value).some(speaks)

/** What is heard at a question, also where it is no longer asked: an earlier answer may be the one that calls for the alert. */
function heardAt(key: string, { answers, setAside }: Case): unknown {
  const { step, name } = placeOf(key)
  return answers[step]?.[name] ?? setAside?.[step]?.[name]
}

const namesIn = (some: Answers | undefined, step: string) => Object.keys(some?.[step] ?? {})

/** The draft with every answer in it told, also those to questions that are not shown, or no longer. */
function withEverything(draft: Draft): Draft {
  const { answers, setAside } = draft.case
  const steps = [...new Set([...Object.keys(draft.shown), ...Object.keys(answers), ...Object.keys(setAside ?? {})])]
  const shown = Object.fromEntries(steps.map((step) => [step, [...(draft.shown[step] ?? []), ...namesIn(answers, step), ...namesIn(setAside, step)]]))
  const told = Object.fromEntries(steps.map((step) => [step, { ...setAside?.[step], ...answers[step] }]))
  return { ...draft, shown, case: { ...draft.case, answers: told } }
}

/** Of a list only the rows that speak of death, where they can be told apart; of what does not fit, as much as was read. */
function asDeciding(row: MarkedRow): MarkedRow {
  if (row.state === 'unreadable') return { ...row, text: legible(row.text, AT_MOST) }
  const rows = row.table?.rows.filter(speaks) ?? []
  return row.table && rows.length > 0 ? { ...row, table: { ...row.table, rows } } : row
}

/**
 * The answers that an alert of this kind rests on, step by step, as they stand: the questions that decide by a choice, answered or
 * not, and free words that speak of death. An answer to a question that another answer has ruled out is marked so.
 */
export function decidingAnswers(kind: Alert['kind'], { sent, judged, marks }: TwoReadings, asked: AskedIn): readonly AskedSection[] {
  const heard = [sent, judged].map(asWritten)
  const speaking = WORDS_AT[kind].filter((key) => heard.some((one) => speaks(heardAt(key, one))))
  const keys = [...CHOSEN[kind], ...speaking]
  const everything = withEverything(sent)
  const sections = markedSections({ sent: everything, judged, marks }, true).flatMap((section) => {
    const rows = section.rows.filter(({ key }) => keys.includes(key)).map(asDeciding)
    return rows.length > 0 ? [{ ...section, rows }] : []
  })
  return askedSections(sections, everything, asked)
}

/** Whether answers call for an alert of this kind, however they were written. */
export const callsFor = (kind: Alert['kind'], draft: Draft): boolean => alertsFor(asWritten(draft)).some((alert) => alert.kind === kind)
