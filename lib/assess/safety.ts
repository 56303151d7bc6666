import { safetyItems } from '@/lib/knowledge/safety'
import { age15To17 } from '@/lib/knowledge/safety/age-15-to-17'
import { DISPOSITIONS, type Disposition, type SafetyItem, worst } from '@/lib/knowledge/safety/safety-item'
import type { Judgement } from '@/lib/rules/condition'
import { type Case, type Fact, oncePerCase, questionsOf, REPLY } from '@/lib/rules/fact'
import { answersInDoubt, openQuestions } from './asked'
import type { Assessment, Clinic, Finding, SafetyFinding } from './assessment'
import { adolescentDeviceWords } from './device-labels'
import { findingOf } from './finding'
import { gatesAsked, openGatesOf } from './gates'
import { notYetTold } from './not-yet-told'

type Devices = Pick<Clinic, 'devices'>
type Judged = { readonly item: SafetyItem; readonly judgement: Judgement; readonly disposition: Disposition | undefined }
export type Safety = { readonly disposition: Disposition; readonly judged: readonly Judged[] }

/** Every safety item judged; the worst disposition wins, an open gate is at least UNKNOWN. */
export const judgeSafety = oncePerCase((from): Safety => {
  const judged = safetyItems.map((item) => {
    const judgement = item.when.judge(from)
    return { item, judgement, disposition: item.dispositions[judgement.verdict] }
  })
  const found = worst([...judged.flatMap(({ disposition }) => disposition ?? []), ...(openGatesOf(from).length > 0 ? (['UNKNOWN'] as const) : [])])
  return { disposition: found, judged }
})

/** The safety disposition as a fact of its own, for the tables that read it. */
export const safetyDisposition: Fact<Disposition> = {
  key: 'safety.disposition',
  label: 'Safety disposition',
  inputs: [...new Set(safetyItems.flatMap(({ when }) => when.facts))],
  read: (from) => judgeSafety(from).disposition,
  show: String,
}

/** The share of the gate questions asked of this person that are open, 0 to 1. */
export const gatesOpen: Fact<number> = {
  key: 'safety.gatesOpen',
  label: 'Share of the safety questions that are open',
  inputs: safetyDisposition.inputs,
  read: (from) => openGatesOf(from).length / Math.max(1, gatesAsked(from).length),
  show: (share) => `${Math.round((share as number) * 100)} %`,
}

export const isCrisis = (from: Case): boolean => judgeSafety(from).disposition === 'CRISIS'
export const hasStop = (from: Case): boolean => judgeSafety(from).disposition === 'STOP'

/** It rests on how a question was left open (not sure, declined), or on an answer in doubt: another answer would take it away. */
function isUnsettled({ because }: Judgement, doubtful: readonly string[]): boolean {
  if (because.some(({ key }) => key.endsWith(REPLY))) return true
  return doubtful.length > 0 && because.flatMap(questionsOf).some(({ key }) => doubtful.includes(key))
}

/** What the answered items alone come to, and what the open ones could still add. */
const safetyRange = oncePerCase((from): { readonly settled: Disposition; readonly possible: ReadonlySet<Disposition> } => {
  const { judged } = judgeSafety(from)
  const doubtful = answersInDoubt(from)
  const settled = worst(judged.flatMap(({ judgement, disposition }) => (judgement.verdict === 'unknown' || isUnsettled(judgement, doubtful) ? [] : (disposition ?? []))))
  const open = judged.filter(({ judgement }) => judgement.verdict === 'unknown' && openQuestions(judgement.because, from).length > 0)
  return { settled, possible: new Set(open.flatMap(({ item: { dispositions } }) => [dispositions.met ?? [], dispositions.unmet ?? []].flat())) }
})

const isWorse = (a: Disposition, b: Disposition) => DISPOSITIONS.indexOf(a) > DISPOSITIONS.indexOf(b)

/** An open answer could still make it this disposition, or take it away. */
export function mayBecome(disposition: Disposition, from: Case): boolean {
  const { settled, possible } = safetyRange(from)
  if (judgeSafety(from).disposition === disposition) return settled !== disposition
  return settled === disposition || (!isWorse(settled, disposition) && possible.has(disposition))
}

const isWorseThanCaution = (one: Disposition) => isWorse(one, 'CAUTION')

function isOpenAtCaution(from: Case): boolean {
  const { settled, possible } = safetyRange(from)
  return !isWorseThanCaution(settled) && (isWorseThanCaution(judgeSafety(from).disposition) || [...possible].some(isWorseThanCaution))
}

/** An open answer, or a detail that is not told, could still decide whether safety is CAUTION at most. */
export function mayPassCaution(from: Case): boolean {
  const now = isWorseThanCaution(judgeSafety(from).disposition)
  const differs = (then: Case) => isOpenAtCaution(then) || isWorseThanCaution(judgeSafety(then).disposition) !== now
  return isOpenAtCaution(from) || notYetTold(from).some(({ then, onSafety }) => onSafety && differs(then))
}

const WORDS: Readonly<Record<Disposition, string>> = {
  CLEAR: 'The safety questions are answered and nothing needs action before stimulation. Notes may still go with it.',
  CAUTION: 'The consultation may be booked. A clinician addresses the items below before the motor-threshold session.',
  UNKNOWN: 'Safety answers are missing: not cleared, and never read as “no”.',
  HOLD: 'No TMS date until the items below are resolved.',
  'STOP-pending-review': 'TMS is not scheduled until the review named below is done (device, imaging or specialist).',
  STOP: 'TMS is not scheduled; a clinician must clear it in writing.',
  CRISIS: 'The crisis pathway comes first: no booking of elective TMS until assessed the same day.',
}

/** What the clinic's own devices add to a finding that rests on a label. */
const withDevices = (finding: Finding, clinic: Devices): Finding =>
  finding.id === age15To17.id && finding.verdict === 'met' ? { ...finding, says: finding.says + adolescentDeviceWords(clinic) } : finding

/** The safety part of the assessment. A stop is for stimulation: talking to a psychiatrist stays possible under every disposition. */
export function safetyOf(from: Case, clinic: Devices = {}): Assessment['safety'] {
  const { disposition, judged } = judgeSafety(from)
  const findings = judged.flatMap(({ item, judgement, disposition: own }): SafetyFinding[] => {
    const finding = findingOf(item, from, judgement)
    return finding ? [{ ...withDevices(finding, clinic), disposition: own ?? 'CLEAR' }] : []
  })
  const worstFirst = [...findings].sort((a, b) => DISPOSITIONS.indexOf(b.disposition) - DISPOSITIONS.indexOf(a.disposition))
  return { disposition, words: WORDS[disposition], openGates: openGatesOf(from).map(({ key }) => key), findings: worstFirst }
}
